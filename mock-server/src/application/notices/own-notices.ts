import { requirePermission } from '#core/access/actor.ts';
import { countUnread, findNotices, markAllRead, markRead } from '#core/notice/notice-store.ts';
import type { MemberNotice, NoticeReason } from '#core/notice/notice.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from '#application/work.ts';

/** Which part of the own notices is wanted. */
export interface NoticeWish extends PageArguments {
  readonly onlyUnread?: boolean | null | undefined;
}

/** Reads a page of what the actor was told, what is unread first. */
export function listOwnNotices({ tx, actor }: Work, wish: NoticeWish): Promise<Page<MemberNotice>> {
  requirePermission(actor, 'workbench.notice.read');
  return findNotices(tx, { memberId: actor.memberId, onlyUnread: wish.onlyUnread ?? false }, checkPage(wish));
}

/** Counts what the actor has not read. */
export function countOwnUnread({ tx, actor }: Work): Promise<number> {
  requirePermission(actor, 'workbench.notice.read');
  return countUnread(tx, actor.memberId);
}

/** Marks one of the actor's notices as read; somebody else's is as unknown as none. */
export async function markNoticeRead({ tx, actor, clock }: Work, id: string): Promise<MemberNotice> {
  requirePermission(actor, 'workbench.notice.read');
  const notice = isId(id) ? await markRead(tx, { id, memberId: actor.memberId }, clock.now()) : null;
  if (notice === null) throw new Refusal<NoticeReason>('notice-not-found');
  return notice;
}

/** Marks as read what the actor was told up to a moment, so that nothing is that came while they were looking; returns how many. */
export async function markNoticesRead({ tx, actor, clock }: Work, upTo: Date): Promise<number> {
  requirePermission(actor, 'workbench.notice.read');
  const problems = new ProblemList<'day-malformed'>();
  if (Number.isNaN(upTo.getTime())) problems.add('upTo', 'day-malformed');
  problems.assertNone();
  return markAllRead(tx, { memberId: actor.memberId, upTo }, clock.now());
}
