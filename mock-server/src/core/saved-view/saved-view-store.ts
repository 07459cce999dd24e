import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { SavedView } from './saved-view.ts';

/** Views as the member `$1` has them. */
const select = `SELECT v.id, v.version, v.member_id AS "memberId", m.name AS maker, v.page, v.name, v.query, v.is_shared AS "isShared",
    CASE WHEN v.member_id = $1 THEN v.is_default
         ELSE EXISTS (SELECT FROM shared_view_default d WHERE d.tenant_id = v.tenant_id AND d.member_id = $1 AND d.view_id = v.id)
    END AS "isDefault"
  FROM saved_view v JOIN member m ON m.tenant_id = v.tenant_id AND m.id = v.member_id`;

/** Which views of a page are read: a member's own, and those that are shared with them too. */
interface WantedViews {
  readonly memberId: string;
  readonly page: string;
  readonly withShared: boolean;
}

/** Reads what a member keeps of a page, and then what others share, each by name. */
export function findViews(tx: Transaction, { memberId, page, withShared }: WantedViews): Promise<readonly SavedView[]> {
  return tx.rows(`${select} WHERE v.page = $2 AND (v.member_id = $1 OR ($3 AND v.is_shared)) ORDER BY v.member_id <> $1, v.name, v.id`, [
    memberId,
    page,
    withShared,
  ]);
}

/** Reads a view that is the member's own or shared, and keeps others from changing it until the transaction ends. */
export async function lockView(tx: Transaction, memberId: string, id: string): Promise<SavedView | null> {
  const rows = await tx.rows<SavedView>(`${select} WHERE (v.member_id = $1 OR v.is_shared) AND v.id = $2 FOR UPDATE OF v`, [memberId, id]);
  return rows[0] ?? null;
}

/** Keeps two changes of the company's views from being made at once. */
export async function lockViews(tx: Transaction): Promise<void> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('saved_view ' || current_setting('suanpan.tenant'), 0))`);
}

/** Counts what the company shares of a page. */
export async function countShared(tx: Transaction, page: string): Promise<number> {
  const [row] = await tx.rows<{ count: number }>('SELECT count(*)::integer AS count FROM saved_view WHERE page = $1 AND is_shared', [page]);
  return row?.count ?? 0;
}

/** Adds a view of whoever writes it. */
export function insertView(
  tx: Transaction,
  { id, page, name, query, isDefault, isShared }: Omit<SavedView, 'version'>,
  { memberId, at }: Change,
): Promise<void> {
  const stamp = { version: 1, member_id: memberId, created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  return insertRows(tx, 'saved_view', [{ id, page, name, query, is_default: isDefault, is_shared: isShared, ...stamp }]);
}

/** Writes what a view says and raises its version; whether it is the default is written of whoever writes it, not of its maker. */
export async function updateView(
  tx: Transaction,
  { id, name, query, isDefault, isShared }: SavedView,
  { memberId, at }: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE saved_view SET name = $4, query = $5, is_default = CASE WHEN member_id = $2 THEN $6 ELSE is_default END, is_shared = $7,
       version = version + 1, updated_by = $2, updated_at = $3
     WHERE id = $1`,
    [id, memberId, at, name, query, isDefault, isShared],
  );
}

/** Has no view of a page but one be what a member's page shows at first. */
export async function takeDefault(tx: Transaction, { id, page }: Pick<SavedView, 'id' | 'page'>, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE saved_view SET is_default = false, version = version + 1, updated_by = $2, updated_at = $3
     WHERE member_id = $2 AND page = $4 AND id <> $1 AND is_default`,
    [id, memberId, at, page],
  );
  await tx.rows('DELETE FROM shared_view_default WHERE member_id = $1 AND page = $2', [memberId, page]);
}

/** Has a member's page open with a view of somebody else. */
export function chooseShared(tx: Transaction, { id, page }: SavedView, { memberId, at }: Change): Promise<void> {
  return insertRows(tx, 'shared_view_default', [{ member_id: memberId, page, view_id: id, chosen_at: at }]);
}

/** Has a member's page no longer open with a view of somebody else. */
export async function unchooseShared(tx: Transaction, { id }: SavedView, { memberId }: Change): Promise<void> {
  await tx.rows('DELETE FROM shared_view_default WHERE member_id = $1 AND view_id = $2', [memberId, id]);
}

/** Has nobody's page open with somebody else's view any longer. */
export async function forgetChoices(tx: Transaction, viewId: string): Promise<void> {
  await tx.rows('DELETE FROM shared_view_default WHERE view_id = $1', [viewId]);
}

/** Removes a view. */
export async function deleteView(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM saved_view WHERE id = $1', [id]);
}
