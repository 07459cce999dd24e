import type { Change } from '#core/access/change.ts';
import { mnemonicOf, sortKeyOf } from '#core/text/pinyin.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { updateRows } from '#kernel/database/update-rows.ts';
import { foldText, searchText } from '#kernel/text/search-text.ts';
import type { Supplier, SupplierFields } from './supplier.ts';

const columns = `s.id, s.version, s.code, s.name, s.mnemonic, s.tax_number AS "taxNumber", s.credit_days AS "creditDays", s.enabled`;

/** Reads suppliers by id, in no order. */
export function findSuppliers(tx: Transaction, ids: readonly string[]): Promise<readonly Supplier[]> {
  return tx.rows(`SELECT ${columns} FROM supplier s WHERE s.id = ANY($1)`, [ids]);
}

/** Reads suppliers by code, in no order. */
export function findSuppliersByCode(tx: Transaction, codes: readonly string[]): Promise<readonly Supplier[]> {
  return tx.rows(`SELECT ${columns} FROM supplier s WHERE s.code = ANY($1)`, [codes]);
}

/** Finds suppliers by code, name or pinyin initials, sorted by name; at most so many. */
export function searchSuppliers(tx: Transaction, search: string, limit: number): Promise<readonly Supplier[]> {
  return tx.rows(`SELECT ${columns} FROM supplier s WHERE $1 = '' OR strpos(s.search_text, $1) > 0 ORDER BY s.sort_key, s.id LIMIT $2`, [
    foldText(search),
    limit,
  ]);
}

/** Reads one supplier and keeps others from changing it until the transaction ends. */
export async function lockSupplier(tx: Transaction, id: string): Promise<Supplier | null> {
  const rows = await tx.rows<Supplier>(`SELECT ${columns} FROM supplier s WHERE s.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Reads suppliers by code, by their ids, and keeps others from changing them until the transaction ends. */
export function lockSuppliersByCode(tx: Transaction, codes: readonly string[]): Promise<readonly Supplier[]> {
  return tx.rows(`SELECT ${columns} FROM supplier s WHERE s.code = ANY($1) ORDER BY s.id FOR UPDATE`, [codes]);
}

/** Returns whether another supplier has this code. */
export async function isSupplierCodeTaken(tx: Transaction, code: string, except: string | null): Promise<boolean> {
  const rows = await tx.rows('SELECT 1 FROM supplier WHERE code = $1 AND id IS DISTINCT FROM $2::uuid', [code, except]);
  return rows.length > 0;
}

/** Adds suppliers. */
export function insertSuppliers(
  tx: Transaction,
  suppliers: readonly (SupplierFields & { readonly id: string })[],
  change: Change,
): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  return insertRows(
    tx,
    'supplier',
    suppliers.map((supplier) => ({ id: supplier.id, ...columnsOf(supplier), ...stamp })),
  );
}

/** Writes the entries of suppliers and raises their versions. */
export function updateSuppliers(
  tx: Transaction,
  suppliers: readonly (SupplierFields & { readonly id: string })[],
  change: Change,
): Promise<void> {
  return updateRows(tx, 'supplier', { rows: suppliers.map((supplier) => ({ id: supplier.id, ...columnsOf(supplier) })), change });
}

function columnsOf(supplier: SupplierFields): NewRow {
  const mnemonic = mnemonicOf(supplier.name);
  return {
    code: supplier.code,
    name: supplier.name,
    mnemonic,
    sort_key: sortKeyOf(supplier.name),
    search_text: searchText([supplier.code, supplier.name, mnemonic]),
    tax_number: supplier.taxNumber,
    credit_days: supplier.creditDays,
    enabled: supplier.enabled,
  };
}
