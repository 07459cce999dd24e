import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Warehouse, WarehouseFields } from './warehouse.ts';

const columns = 'w.id, w.version, w.code, w.name, w.enabled';

/** Reads warehouses by id, in no order. */
export function findWarehouses(tx: Transaction, ids: readonly string[]): Promise<readonly Warehouse[]> {
  return tx.rows(`SELECT ${columns} FROM warehouse w WHERE w.id = ANY($1)`, [ids]);
}

/** Reads all warehouses by code. */
export function listAllWarehouses(tx: Transaction): Promise<readonly Warehouse[]> {
  return tx.rows(`SELECT ${columns} FROM warehouse w ORDER BY w.code COLLATE "C"`);
}

/** Reads one warehouse and keeps others from changing it until the transaction ends. */
export async function lockWarehouse(tx: Transaction, id: string): Promise<Warehouse | null> {
  const rows = await tx.rows<Warehouse>(`SELECT ${columns} FROM warehouse w WHERE w.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Adds a warehouse. */
export function insertWarehouse(tx: Transaction, warehouse: WarehouseFields & { readonly id: string }, change: Change): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  return insertRows(tx, 'warehouse', [{ ...warehouse, ...stamp }]);
}

/** Writes a warehouse's entries and raises its version. */
export async function updateWarehouse(
  tx: Transaction,
  warehouse: WarehouseFields & { readonly id: string },
  change: Change,
): Promise<void> {
  await tx.rows(
    'UPDATE warehouse SET code = $4, name = $5, enabled = $6, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1',
    [warehouse.id, change.memberId, change.at, warehouse.code, warehouse.name, warehouse.enabled],
  );
}
