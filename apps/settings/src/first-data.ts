import { auditListVariables } from './audit/audit-list-variables.ts';

/** What the first screen under `/settings/members` asks. */
export const memberData = [{ at: '/settings/members', operation: 'ListMembers', variables: {} }] as const;

/** What the first screen under `/settings/audit` asks. */
export const auditData = [{ at: '/settings/audit', operation: 'ListAudit', variables: auditListVariables }] as const;

/** What the first screen under `/settings/account` asks. */
export const accountData = [{ at: '/settings/account', operation: 'ListOwnSessions', variables: {} }] as const;

/** What the first screen under `/settings/company` asks. */
export const companyData = [{ at: '/settings/company', operation: 'ReadCompanySettings', variables: {} }] as const;
