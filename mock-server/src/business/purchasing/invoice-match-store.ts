import type { LineAmounts } from '@suanpan/money/line-amounts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { InvoiceMatch } from './input-invoice.ts';
import type { InvoicedDocument } from './plan-match.ts';

/** The SQL of a sum that a document booked, from the table under the alias `d`: what goes back is below zero. */
export const bookedSql = (column: 'net' | 'tax' | 'gross'): string =>
  `CASE d.type WHEN 'PURCHASE_RETURN' THEN -d.${column} ELSE d.${column} END`;

/** The SQL of what approved invoices are for of `document d`, as a lateral row `m`. */
export const invoicedSql = `LATERAL (SELECT coalesce(sum(x.net), 0)::bigint AS net, coalesce(sum(x.tax), 0)::bigint AS tax,
    coalesce(sum(x.gross), 0)::bigint AS gross, count(*) AS count
  FROM input_invoice_match x JOIN input_invoice o ON o.tenant_id = x.tenant_id AND o.id = x.invoice_id
  WHERE x.tenant_id = d.tenant_id AND x.document_id = d.id AND o.status = 'APPROVED') m`;

/**
 * The SQL condition of documents that invoices can be for, of `document d`: with a supplier, standing, and not the cents by which an invoice
 * itself differed. Both parts of the sum are asked for, as one of them may be zero.
 */
export const invoiceableSql = `d.type IN ('PURCHASE', 'PURCHASE_RETURN', 'EXPENSE') AND d.status = 'APPROVED' AND d.red_of_id IS NULL
  AND d.supplier_id IS NOT NULL AND d.gross <> 0
  AND NOT EXISTS (SELECT FROM input_invoice f WHERE f.tenant_id = d.tenant_id AND f.difference_id = d.id)`;

/** Puts matches in the place of those that an invoice has. */
export async function replaceMatches(tx: Transaction, invoiceId: string, matches: readonly InvoiceMatch[]): Promise<void> {
  await tx.rows('DELETE FROM input_invoice_match WHERE invoice_id = $1', [invoiceId]);
  const rows = matches.map(({ orderId: _invoice, documentId, ...match }) => ({ invoice_id: invoiceId, document_id: documentId, ...match }));
  await insertRows(tx, 'input_invoice_match', rows);
}

/** Reads what invoices are for, by the numbers of the documents. */
export function findMatches(tx: Transaction, invoiceIds: readonly string[]): Promise<readonly InvoiceMatch[]> {
  return tx.rows(
    `SELECT m.id, m.invoice_id AS "orderId", m.document_id AS "documentId", m.net, m.tax, m.gross
     FROM input_invoice_match m JOIN document d ON d.tenant_id = m.tenant_id AND d.id = m.document_id
     WHERE m.invoice_id = ANY($1) ORDER BY d.number`,
    [invoiceIds],
  );
}

/** Reads which invoices documents are in, void ones left out; by number. */
export function findInvoicesOfDocuments(
  tx: Transaction,
  documentIds: readonly string[],
): Promise<readonly { readonly documentId: string; readonly invoiceId: string }[]> {
  return tx.rows(
    `SELECT m.document_id AS "documentId", m.invoice_id AS "invoiceId" FROM input_invoice_match m
     JOIN input_invoice o ON o.tenant_id = m.tenant_id AND o.id = m.invoice_id
     WHERE m.document_id = ANY($1) AND o.status <> 'VOID' ORDER BY o.number`,
    [documentIds],
  );
}

interface InvoicedRow extends LineAmounts {
  readonly documentId: string;
  readonly number: string;
  readonly invoicedNet: number;
  readonly invoicedTax: number;
  readonly invoicedGross: number;
  readonly lineCount: number;
}

/** Reads how far documents are invoiced, whatever their state; in no order. */
export async function findInvoiced(tx: Transaction, documentIds: readonly string[]): Promise<readonly InvoicedDocument[]> {
  const rows = await tx.rows<InvoicedRow>(
    `SELECT d.id AS "documentId", d.number, ${bookedSql('net')} AS net, ${bookedSql('tax')} AS tax, ${bookedSql('gross')} AS gross,
       m.net AS "invoicedNet", m.tax AS "invoicedTax", m.gross AS "invoicedGross",
       (SELECT count(*) FROM document_line l WHERE l.tenant_id = d.tenant_id AND l.document_id = d.id) AS "lineCount"
     FROM document d, ${invoicedSql} WHERE d.id = ANY($1)`,
    [documentIds],
  );
  return rows.map(({ documentId, number, lineCount, net, tax, gross, ...row }) => ({
    documentId,
    number,
    lineCount,
    booked: { net, tax, gross },
    invoiced: { net: row.invoicedNet, tax: row.invoicedTax, gross: row.invoicedGross },
  }));
}

/** Reads those of some documents that an invoice of a supplier can be for. */
export async function findInvoiceable(tx: Transaction, documentIds: readonly string[], supplierId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT d.id FROM document d WHERE d.id = ANY($1) AND d.supplier_id = $2 AND ${invoiceableSql}`,
    [documentIds, supplierId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Returns whether approved invoices are for some of a document, or one has it as the cents by which it differs. */
export async function isInvoiced(tx: Transaction, documentId: string): Promise<boolean> {
  const rows = await tx.rows(
    `SELECT 1 FROM document d, ${invoicedSql} WHERE d.id = $1
       AND ((m.net, m.tax) <> (0, 0)
         OR EXISTS (SELECT FROM input_invoice f WHERE f.tenant_id = d.tenant_id AND f.difference_id = d.id AND f.status = 'APPROVED'))`,
    [documentId],
  );
  return rows.length > 0;
}

/** Reads the number of a document of an invoice that is invoiced beyond its bounds, or stands no more; null when all is well. */
export async function findBeyondBounds(tx: Transaction, invoiceId: string): Promise<string | null> {
  const rows = await tx.rows<{ readonly number: string }>(
    `SELECT d.number FROM document d, ${invoicedSql}
     WHERE d.id IN (SELECT x.document_id FROM input_invoice_match x WHERE x.invoice_id = $1)
       AND NOT (${withinSql('net')} AND ${withinSql('tax')} AND (d.status = 'APPROVED' OR (m.net, m.tax) = (0, 0))) ORDER BY d.number LIMIT 1`,
    [invoiceId],
  );
  return rows[0]?.number ?? null;
}

function withinSql(column: 'net' | 'tax'): string {
  return `m.${column} BETWEEN least(${bookedSql(column)}, 0) AND greatest(${bookedSql(column)}, 0)`;
}
