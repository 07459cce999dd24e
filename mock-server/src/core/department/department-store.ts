import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Department } from './department.ts';

const columns = 'd.id, d.version, d.name, d.enabled';

/** Reads all departments, those in use first, the oldest first. */
export function listDepartments(tx: Transaction): Promise<readonly Department[]> {
  return tx.rows(`SELECT ${columns} FROM department d ORDER BY d.enabled DESC, d.created_at, d.id`);
}

/** Reads a department; null when there is none. */
export async function findDepartment(tx: Transaction, id: string): Promise<Department | null> {
  const [department] = await tx.rows<Department>(`SELECT ${columns} FROM department d WHERE d.id = $1`, [id]);
  return department ?? null;
}

/** Reads a department and keeps others from changing it until the end of the transaction. */
export async function lockDepartment(tx: Transaction, id: string): Promise<Department | null> {
  const [department] = await tx.rows<Department>(`SELECT ${columns} FROM department d WHERE d.id = $1 FOR UPDATE`, [id]);
  return department ?? null;
}

/** Adds a department. */
export function insertDepartment(tx: Transaction, { id, name, enabled }: Omit<Department, 'version'>, change: Change): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  return insertRows(tx, 'department', [{ id, name, enabled, ...stamp }]);
}

/** Writes a department's entries and raises its version. */
export async function updateDepartment(tx: Transaction, { id, name, enabled }: Omit<Department, 'version'>, change: Change): Promise<void> {
  await tx.rows('UPDATE department SET name = $4, enabled = $5, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1', [
    id,
    change.memberId,
    change.at,
    name,
    enabled,
  ]);
}
