import type { Change } from '#core/access/change.ts';
import { enteredColumn, enteredColumnsOf } from '#core/product/entered-unit.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Quotation, QuotationHistoryEntry, QuotationLine } from './quotation.ts';

/** The columns of a quotation, from the table under the alias `o`. */
export const quotationColumns = `o.id, o.number, o.version, o.revision, o.status, o.date, o.valid_until AS "validUntil",
  o.customer_id AS "customerId", o.salesperson_id AS "salespersonId", o.tax_included AS "taxIncluded", o.note, o.net, o.tax, o.gross,
  o.lost_reason AS "lostReason", o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

/** Reads quotations by id, in no order. */
export function findQuotations(tx: Transaction, ids: readonly string[]): Promise<readonly Quotation[]> {
  return tx.rows(`SELECT ${quotationColumns} FROM quotation o WHERE o.id = ANY($1)`, [ids]);
}

/** Reads one quotation and keeps others from changing it until the transaction ends. */
export async function lockQuotation(tx: Transaction, id: string): Promise<Quotation | null> {
  const rows = await tx.rows<Quotation>(`SELECT ${quotationColumns} FROM quotation o WHERE o.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Adds a quotation; its lines must follow in the same transaction, or the database refuses the whole. */
export function insertQuotation(tx: Transaction, quotation: Quotation, createdBy: string): Promise<void> {
  const { id, version, number, status, createdAt, updatedAt } = quotation;
  const stamp = { created_by: createdBy, created_at: createdAt, updated_by: createdBy, updated_at: updatedAt };
  return insertRows(tx, 'quotation', [{ id, version, number, status, ...entryColumns(quotation), ...stamp }]);
}

/** Puts lines in the place of those that a quotation has. */
export async function replaceQuotationLines(tx: Transaction, quotationId: string, lines: readonly QuotationLine[]): Promise<void> {
  await tx.rows('DELETE FROM quotation_line WHERE quotation_id = $1', [quotationId]);
  const rows = lines.map(({ orderId: _quotation, productId, taxRate, entered, ...line }) => ({
    ...enteredColumnsOf(entered),
    quotation_id: quotationId,
    product_id: productId,
    tax_rate: taxRate,
    ...line,
  }));
  await insertRows(tx, 'quotation_line', rows);
}

/** Adds an entry to the history, which can only grow. */
export function insertQuotationHistory(tx: Transaction, { orderId, memberId, ...entry }: QuotationHistoryEntry): Promise<void> {
  return insertRows(tx, 'quotation_history', [{ quotation_id: orderId, member_id: memberId, ...entry }]);
}

/** What an edit can change. */
export type QuotationEntryColumns = Pick<
  Quotation,
  'revision' | 'date' | 'validUntil' | 'customerId' | 'salespersonId' | 'taxIncluded' | 'note' | 'net' | 'tax' | 'gross'
>;

/** Writes a quotation's entries and raises its version. */
export async function updateQuotationEntries(
  tx: Transaction,
  quotation: QuotationEntryColumns & { readonly id: string },
  change: Change,
): Promise<void> {
  const columns = entryColumns(quotation);
  const names = Object.keys(columns).map((name, index) => `${name} = $${index + 4}`);
  await tx.rows(`UPDATE quotation SET ${names.join(', ')}, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`, [
    quotation.id,
    change.memberId,
    change.at,
    ...Object.values(columns),
  ]);
}

/** Moves a quotation to another state, and raises its version. */
export async function updateQuotationStatus(
  tx: Transaction,
  { id, status, lostReason }: Pick<Quotation, 'id' | 'status' | 'lostReason'>,
  change: Change,
): Promise<void> {
  await tx.rows(
    'UPDATE quotation SET status = $2, lost_reason = $3, version = version + 1, updated_by = $4, updated_at = $5 WHERE id = $1',
    [id, status, lostReason, change.memberId, change.at],
  );
}

/** Reads the lines of quotations, in their order. */
export function findQuotationLines(tx: Transaction, quotationIds: readonly string[]): Promise<readonly QuotationLine[]> {
  return tx.rows(
    `SELECT id, quotation_id AS "orderId", position, product_id AS "productId", trim_scale(quantity)::text AS quantity,
       trim_scale(price)::text AS price, trim_scale(discount)::text AS discount, trim_scale(tax_rate)::text AS "taxRate", net, tax, gross, ${enteredColumn('quotation_line')}
     FROM quotation_line WHERE quotation_id = ANY($1) ORDER BY quotation_id, position`,
    [quotationIds],
  );
}

/** Reads the history of quotations, oldest first. */
export function findQuotationHistory(tx: Transaction, quotationIds: readonly string[]): Promise<readonly QuotationHistoryEntry[]> {
  return tx.rows(
    `SELECT id, quotation_id AS "orderId", at, member_id AS "memberId", action, note
     FROM quotation_history WHERE quotation_id = ANY($1) ORDER BY at, id`,
    [quotationIds],
  );
}

/** Reads which orders were made from quotations, void ones, too; by number. */
export function findOrdersOfQuotations(
  tx: Transaction,
  quotationIds: readonly string[],
): Promise<readonly { readonly quotationId: string; readonly orderId: string }[]> {
  return tx.rows('SELECT quotation_id AS "quotationId", id AS "orderId" FROM sales_order WHERE quotation_id = ANY($1) ORDER BY number', [
    quotationIds,
  ]);
}

function entryColumns(quotation: QuotationEntryColumns) {
  return {
    revision: quotation.revision,
    date: quotation.date,
    valid_until: quotation.validUntil,
    customer_id: quotation.customerId,
    salesperson_id: quotation.salespersonId,
    tax_included: quotation.taxIncluded,
    note: quotation.note,
    net: quotation.net,
    tax: quotation.tax,
    gross: quotation.gross,
  };
}
