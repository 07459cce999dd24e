import { requirePermission } from '#core/access/actor.ts';
import { findPresence } from '#core/identity/session-list.ts';
import { listInvitations as readInvitations } from '#core/member/invitation-store.ts';
import type { Invitation } from '#core/member/invitation.ts';
import { listMemberRecords, type MemberRecord } from '#core/member/member-record.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Work } from './work.ts';

/** A member, and how they use the company. */
export interface CompanyMember extends MemberRecord {
  readonly loginName: string;
  readonly sessionCount: number;
  readonly lastSeenAt: Date | null;
  /** Whether it is the one who asks. */
  readonly isSelf: boolean;
}

/** The most invitations that are shown; older ones are history, which the audit tells. */
const shownInvitations = 50;

/** Reads all members with what the directory knows of them: a company has few, so all at once. */
export async function listMembers({ tx, actor, clock }: Work, database: Database): Promise<readonly CompanyMember[]> {
  requirePermission(actor, 'settings.member.read');
  return describeMembers({ actor, clock }, database, await listMemberRecords(tx));
}

/** Adds to members what the directory knows of them. */
export async function describeMembers(
  { actor, clock }: Pick<Work, 'actor' | 'clock'>,
  database: Database,
  members: readonly MemberRecord[],
): Promise<readonly CompanyMember[]> {
  const asked = { companyId: actor.tenantId, userIds: members.map(({ userId }) => userId), now: clock.now() };
  const known = new Map((await database.identityTx((tx) => findPresence(tx, asked))).map((person) => [person.userId, person]));
  return members.map((member) => {
    const { loginName = '', sessionCount = 0, lastSeenAt = null } = known.get(member.userId) ?? {};
    return { ...member, loginName, sessionCount, lastSeenAt, isSelf: member.id === actor.memberId };
  });
}

/** Reads the latest invitations. */
export function listInvitations({ tx, actor }: Work): Promise<readonly Invitation[]> {
  requirePermission(actor, 'settings.member.read');
  return readInvitations(tx, shownInvitations);
}
