import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { SavedView } from './saved-view.ts';

const columns = 'v.id, v.version, v.page, v.name, v.query, v.is_default AS "isDefault"';

/** Reads what a member keeps of a page, by name. */
export function findViews(tx: Transaction, memberId: string, page: string): Promise<readonly SavedView[]> {
  return tx.rows(`SELECT ${columns} FROM saved_view v WHERE v.member_id = $1 AND v.page = $2 ORDER BY v.name, v.id`, [memberId, page]);
}

/** Reads one of a member's views and keeps others from changing it until the transaction ends. */
export async function lockView(tx: Transaction, memberId: string, id: string): Promise<SavedView | null> {
  const rows = await tx.rows<SavedView>(`SELECT ${columns} FROM saved_view v WHERE v.member_id = $1 AND v.id = $2 FOR UPDATE`, [
    memberId,
    id,
  ]);
  return rows[0] ?? null;
}

/** Keeps two changes of a member's views from being made at once. */
export async function lockViewsOf(tx: Transaction, memberId: string): Promise<void> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('saved_view ' || $1, 0))`, [memberId]);
}

/** Adds a view of whoever writes it. */
export function insertView(
  tx: Transaction,
  { id, page, name, query, isDefault }: Omit<SavedView, 'version'>,
  { memberId, at }: Change,
): Promise<void> {
  const stamp = { version: 1, member_id: memberId, created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  return insertRows(tx, 'saved_view', [{ id, page, name, query, is_default: isDefault, ...stamp }]);
}

/** Writes what a view says and raises its version. */
export async function updateView(tx: Transaction, { id, name, query, isDefault }: SavedView, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE saved_view SET name = $4, query = $5, is_default = $6, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`,
    [id, memberId, at, name, query, isDefault],
  );
}

/** Has no view of a page but one be what a member's page shows at first. */
export async function takeDefault(tx: Transaction, { id, page }: Pick<SavedView, 'id' | 'page'>, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE saved_view SET is_default = false, version = version + 1, updated_by = $2, updated_at = $3
     WHERE member_id = $2 AND page = $4 AND id <> $1 AND is_default`,
    [id, memberId, at, page],
  );
}

/** Removes a view. */
export async function deleteView(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM saved_view WHERE id = $1', [id]);
}
