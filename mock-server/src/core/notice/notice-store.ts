import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { MemberNotice, NoticeSubject } from './notice.ts';

/** How long a notice is kept, whether it was read or not. */
const keptDays = 180;

/** Unread ones are first, then the latest: both in one number, so that a cursor is one value. */
const place = `(CASE WHEN n.read_at IS NULL THEN 10000000000000 ELSE 0 END + (extract(epoch FROM n.at) * 1000)::bigint)`;

const columns = `n.id, n.kind, n.subject_type AS "subjectType", n.subject_id AS "subjectId", n.label, n.note, n.actor_id AS "actorId", n.at,
  n.read_at AS "readAt"`;

/** What a notice is written with. */
export interface NoticeOrigin {
  /** The message that it follows from, of which each receiver has one notice. */
  readonly messageId: string;
  readonly ids: Ids;
}

/** Writes one notice for each receiver, and removes what they were told long ago. */
export async function insertNotices(
  tx: Transaction,
  receivers: readonly string[],
  { subject, messageId, ids }: NoticeOrigin & { readonly subject: NoticeSubject },
): Promise<void> {
  if (receivers.length === 0) return;
  const { kind, subjectType, subjectId, label, note, actorId, at } = subject;
  await insertRows(
    tx,
    'member_notice',
    receivers.map((memberId) => ({
      id: ids.next(at),
      member_id: memberId,
      message_id: messageId,
      kind,
      subject_type: subjectType,
      subject_id: subjectId,
      label,
      note,
      actor_id: actorId,
      at,
    })),
  );
  await tx.rows(`DELETE FROM member_notice WHERE member_id = ANY($1) AND at < $2::timestamptz - make_interval(days => ${keptDays})`, [
    receivers,
    at,
  ]);
}

/** Reads a page of what a member was told: what is unread first, each part the latest first. */
export async function findNotices(
  tx: Transaction,
  { memberId, onlyUnread }: { readonly memberId: string; readonly onlyUnread: boolean },
  wish: PageWish,
): Promise<Page<MemberNotice>> {
  const values = new SqlValues();
  const own = `n.member_id = ${values.add(memberId)}${onlyUnread ? ' AND n.read_at IS NULL' : ''}`;
  const { where, orderBy, sortValue } = keysetOf({ expression: place, type: 'bigint', id: 'n.id', direction: 'DESC' }, wish, values);
  const rows = await tx.rows<MemberNotice & { readonly sortValue: string }>(
    `SELECT ${columns}, ${sortValue} AS "sortValue" FROM member_notice n WHERE ${own} AND ${where}
     ORDER BY ${orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(rows, wish);
}

/** Counts what a member has not read. */
export async function countUnread(tx: Transaction, memberId: string): Promise<number> {
  const rows = await tx.rows<{ readonly count: number }>(
    'SELECT count(*) AS count FROM member_notice WHERE member_id = $1 AND read_at IS NULL',
    [memberId],
  );
  return onlyRow(rows).count;
}

/** Marks a member's notice as read, once; returns it, or null when there is none of that id. */
export async function markRead(
  tx: Transaction,
  notice: { readonly id: string; readonly memberId: string },
  at: Date,
): Promise<MemberNotice | null> {
  await tx.rows('UPDATE member_notice SET read_at = $3 WHERE id = $1 AND member_id = $2 AND read_at IS NULL', [
    notice.id,
    notice.memberId,
    at,
  ]);
  const [found] = await tx.rows<MemberNotice>(`SELECT ${columns} FROM member_notice n WHERE n.id = $1 AND n.member_id = $2`, [
    notice.id,
    notice.memberId,
  ]);
  return found ?? null;
}

/** Marks everything as read that a member was told up to a moment; returns how many. */
export async function markAllRead(
  tx: Transaction,
  { memberId, upTo }: { readonly memberId: string; readonly upTo: Date },
  at: Date,
): Promise<number> {
  const rows = await tx.rows('UPDATE member_notice SET read_at = $3 WHERE member_id = $1 AND read_at IS NULL AND at <= $2 RETURNING id', [
    memberId,
    upTo,
    at,
  ]);
  return rows.length;
}
