/**
 * What is still written in a company in which nothing more is entered: how a member reads, that something was read or printed, and who may. Every other
 * mutation of a company is an entry, also one that comes later and is not thought of here.
 *
 * What is about sessions, people and the platform is about no company, and is not asked.
 */
export const freeOfEntry: ReadonlySet<string> = new Set([
  'markNoticeRead',
  'markNoticesRead',
  'recordPrint',
  'recordPrints',
  'createSavedView',
  'updateSavedView',
  'deleteSavedView',
  'putCompanyGuide',
  // Who may be in the company stays in its owner's hands.
  'updateMember',
  'endMemberSessions',
  'revokeInvitation',
]);
