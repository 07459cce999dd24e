import type { LineAmounts } from '@suanpan/money/line-amounts';
import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { InputInvoice, InputInvoiceLine, InvoiceHistoryEntry } from './input-invoice.ts';

/** The columns of an invoice, from the table under the alias `o`. */
export const inputInvoiceColumns = `o.id, o.number, o.version, o.status, o.execution, o.kind, o.digital, o.invoice_code AS "invoiceCode",
  o.invoice_number AS "invoiceNumber", o.date, o.supplier_id AS "supplierId", o.red, o.red_of_id AS "redOfId", o.note, o.net, o.tax, o.gross,
  o.deduction, o.deducted_month AS "deductedMonth", o.difference_id AS "differenceId", o.void_reason AS "voidReason",
  o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

/** Reads invoices by id, in no order. */
export function findInputInvoices(tx: Transaction, ids: readonly string[]): Promise<readonly InputInvoice[]> {
  return tx.rows(`SELECT ${inputInvoiceColumns} FROM input_invoice o WHERE o.id = ANY($1)`, [ids]);
}

/** Reads one invoice and keeps others from changing it until the transaction ends. */
export async function lockInputInvoice(tx: Transaction, id: string): Promise<InputInvoice | null> {
  const rows = await tx.rows<InputInvoice>(`SELECT ${inputInvoiceColumns} FROM input_invoice o WHERE o.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Returns whether a supplier's invoice of that code and number is registered and not void, another than the one given. */
export async function isNumberTaken(
  tx: Transaction,
  { supplierId, invoiceCode, invoiceNumber }: Pick<InputInvoice, 'supplierId' | 'invoiceCode' | 'invoiceNumber'>,
  otherThan: string | null,
): Promise<boolean> {
  const rows = await tx.rows(
    `SELECT 1 FROM input_invoice WHERE supplier_id = $1 AND invoice_code = $2 AND invoice_number = $3 AND status <> 'VOID'
       AND id IS DISTINCT FROM $4::uuid`,
    [supplierId, invoiceCode, invoiceNumber, otherThan],
  );
  return rows.length > 0;
}

/** Reads the red invoices that take back some others, void ones left out; by number. */
export function findRedInvoices(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (InputInvoice & { readonly orderId: string })[]> {
  return tx.rows(
    `SELECT ${inputInvoiceColumns}, o.red_of_id AS "orderId" FROM input_invoice o WHERE o.red_of_id = ANY($1) AND o.status <> 'VOID' ORDER BY o.number`,
    [ids],
  );
}

/** Adds an invoice; its lines must follow in the same transaction, or the database refuses the whole. */
export function insertInputInvoice(tx: Transaction, invoice: InputInvoice, createdBy: string): Promise<void> {
  const { id, version, number, status, createdAt, updatedAt } = invoice;
  const stamp = { created_by: createdBy, created_at: createdAt, updated_by: createdBy, updated_at: updatedAt };
  return insertRows(tx, 'input_invoice', [{ id, version, number, status, execution: 'NONE', ...entryColumns(invoice), ...stamp }]);
}

/** Puts lines in the place of those that an invoice has. */
export async function replaceInvoiceLines(tx: Transaction, invoiceId: string, lines: readonly InputInvoiceLine[]): Promise<void> {
  await tx.rows('DELETE FROM input_invoice_line WHERE invoice_id = $1', [invoiceId]);
  const rows = lines.map(({ orderId: _invoice, taxRate, ...line }) => ({ invoice_id: invoiceId, tax_rate: taxRate, ...line }));
  await insertRows(tx, 'input_invoice_line', rows);
}

/** Adds an entry to the history, which can only grow. */
export function insertInvoiceHistory(tx: Transaction, { orderId, memberId, ...entry }: InvoiceHistoryEntry): Promise<void> {
  return insertRows(tx, 'input_invoice_history', [{ invoice_id: orderId, member_id: memberId, ...entry }]);
}

/** What an edit can change. */
export type InvoiceEntryColumns = LineAmounts &
  Pick<
    InputInvoice,
    'kind' | 'digital' | 'invoiceCode' | 'invoiceNumber' | 'date' | 'supplierId' | 'red' | 'redOfId' | 'note' | 'deduction'
  >;

/** Writes an invoice's entries and raises its version. */
export async function updateInvoiceEntries(
  tx: Transaction,
  invoice: InvoiceEntryColumns & { readonly id: string },
  change: Change,
): Promise<void> {
  await updateColumns(tx, invoice.id, { columns: entryColumns(invoice), change });
}

/** What acts change of an invoice beside its entries. */
export type InvoiceState = Pick<InputInvoice, 'status' | 'execution' | 'deduction' | 'deductedMonth' | 'differenceId' | 'voidReason'>;

/** Moves an invoice to another state, as far as one is given, and raises its version. */
export async function updateInvoiceState(
  tx: Transaction,
  { invoice, next }: { readonly invoice: InputInvoice; readonly next: Partial<InvoiceState> },
  change: Change,
): Promise<void> {
  const { status, execution, deduction, deductedMonth, differenceId, voidReason } = { ...invoice, ...next };
  const columns = { status, execution, deduction, deducted_month: deductedMonth, difference_id: differenceId, void_reason: voidReason };
  await updateColumns(tx, invoice.id, { columns, change });
}

/** Reads the lines of invoices, in their order. */
export function findInvoiceLines(tx: Transaction, invoiceIds: readonly string[]): Promise<readonly InputInvoiceLine[]> {
  return tx.rows(
    `SELECT id, invoice_id AS "orderId", position, trim_scale(tax_rate)::text AS "taxRate", net, tax, gross
     FROM input_invoice_line WHERE invoice_id = ANY($1) ORDER BY invoice_id, position`,
    [invoiceIds],
  );
}

/** Reads the history of invoices, oldest first. */
export function findInvoiceHistory(tx: Transaction, invoiceIds: readonly string[]): Promise<readonly InvoiceHistoryEntry[]> {
  return tx.rows(
    `SELECT id, invoice_id AS "orderId", at, member_id AS "memberId", action, note
     FROM input_invoice_history WHERE invoice_id = ANY($1) ORDER BY at, id`,
    [invoiceIds],
  );
}

async function updateColumns(
  tx: Transaction,
  id: string,
  { columns, change }: { readonly columns: Readonly<Record<string, unknown>>; readonly change: Change },
): Promise<void> {
  const names = Object.keys(columns).map((name, index) => `${name} = $${index + 4}`);
  await tx.rows(`UPDATE input_invoice SET ${names.join(', ')}, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`, [
    id,
    change.memberId,
    change.at,
    ...Object.values(columns),
  ]);
}

function entryColumns(invoice: InvoiceEntryColumns) {
  return {
    kind: invoice.kind,
    digital: invoice.digital,
    invoice_code: invoice.invoiceCode,
    invoice_number: invoice.invoiceNumber,
    date: invoice.date,
    supplier_id: invoice.supplierId,
    red: invoice.red,
    red_of_id: invoice.redOfId,
    note: invoice.note,
    net: invoice.net,
    tax: invoice.tax,
    gross: invoice.gross,
    deduction: invoice.deduction,
  };
}
