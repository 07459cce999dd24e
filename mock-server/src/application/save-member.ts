import { requirePermission } from '#core/access/actor.ts';
import { endSessionsIn } from '#core/identity/session-list.ts';
import { checkRights, type RightsEntries, type RightsReason } from '#core/member/check-rights.ts';
import { checkDiscountLimit, type DiscountLimitReason } from '#business/sales/check-discount-limit.ts';
import { storeDiscountLimit } from '#core/member/discount-limit.ts';
import { lockMember, lockOwners, updateMember as writeMember, type MemberRecord } from '#core/member/member-record.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { changeOf, type Work } from './work.ts';

/** Why something cannot be done with a member. */
export type MemberRefusal = 'member-not-found' | 'stale-member' | 'last-owner';

/** What is changed of a member; what is left out stays as it is. */
export interface MemberEntries extends RightsEntries {
  /** Percent; null for no limit. */
  readonly maxDiscount?: string | null | undefined;
  /** Who is out of use cannot enter the company; their sessions in it end at once. */
  readonly enabled?: boolean | null | undefined;
}

/** Changes what a member may do, what they see, and whether they are in use; a company always keeps an owner in use. */
export async function updateMember(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: MemberEntries,
): Promise<MemberRecord> {
  const { tx, actor } = work;
  requirePermission(actor, 'settings.member.write');
  // The owners first and in one order, whoever is changed: two who change each other wait, and neither holds what the other needs.
  const owners = await lockOwners(tx);
  const before = isId(wanted.id) ? await lockMember(tx, wanted.id) : null;
  if (before === null) throw new Refusal<MemberRefusal>('member-not-found');
  if (before.version !== wanted.version) throw new Refusal<MemberRefusal>('stale-member', { name: before.name, version: before.version });
  const problems = new ProblemList<RightsReason | DiscountLimitReason>();
  const after = { ...before, ...(await checkRights(entries, before, { tx, problems })), enabled: entries.enabled ?? before.enabled };
  const maxDiscount = checkDiscountLimit(entries.maxDiscount, problems);
  problems.assertNone();
  if (owners.every((id) => id === before.id) && !(after.enabled && after.roles.includes('owner')))
    throw new Refusal<MemberRefusal>('last-owner', { name: before.name });
  await writeMember(tx, after, changeOf(work));
  if (maxDiscount !== undefined) await storeDiscountLimit(tx, { id: before.id, maxDiscount });
  work.afterCommit(async (database) => {
    if (!after.enabled) await database.identityTx((identity) => endSessionsIn(identity, actor.tenantId, before.userId));
    await carryCards(database);
  });
  return { ...after, version: before.version + 1 };
}

/** Ends all sessions that a member has in the company. */
export async function endMemberSessions(work: Work, memberId: string): Promise<MemberRecord> {
  const { tx, actor } = work;
  requirePermission(actor, 'settings.member.write');
  const member = isId(memberId) ? await lockMember(tx, memberId) : null;
  if (member === null) throw new Refusal<MemberRefusal>('member-not-found');
  work.afterCommit((database) => database.identityTx((identity) => endSessionsIn(identity, actor.tenantId, member.userId)));
  return member;
}
