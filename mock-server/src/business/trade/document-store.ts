import type { Change } from '#core/access/change.ts';
import { enteredColumn, enteredColumnsOf } from '#core/product/entered-unit.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { DocumentLine, TradeDocument } from './document.ts';

/** The columns of a document, from the table under the alias `d`. */
export const documentColumns = `d.id, d.version, d.number, d.type, d.status, d.execution, d.posting, d.date, d.due_date AS "dueDate", d.customer_id AS "customerId",
  d.supplier_id AS "supplierId", d.warehouse_id AS "warehouseId", d.target_warehouse_id AS "targetWarehouseId",
  d.cash_account_id AS "cashAccountId", d.target_cash_account_id AS "targetCashAccountId", d.fee, d.original_id AS "originalId",
  d.red_of_id AS "redOfId", d.advance_item_id AS "advanceItemId", d.cash_sale_id AS "cashSaleId", d.cash_amount AS "cashAmount",
  d.tax_included AS "taxIncluded", d.reason, d.counter_account AS "counterAccount", d.word, d.attached_papers AS "attachedPapers", d.note, d.amount, d.discount, d.net, d.tax,
  d.gross, d.void_reason AS "voidReason",
  d.created_at AS "createdAt", d.updated_at AS "updatedAt"`;

/** Reads documents by id, in no order. */
export function findDocuments(tx: Transaction, ids: readonly string[]): Promise<readonly TradeDocument[]> {
  return tx.rows(`SELECT ${documentColumns} FROM document d WHERE d.id = ANY($1)`, [ids]);
}

/** Reads one document and keeps others from changing it until the transaction ends. */
export async function lockDocument(tx: Transaction, id: string): Promise<TradeDocument | null> {
  const rows = await tx.rows<TradeDocument>(`SELECT ${documentColumns} FROM document d WHERE d.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Reads the lines of documents, in their order. */
export function findDocumentLines(tx: Transaction, documentIds: readonly string[]): Promise<readonly DocumentLine[]> {
  return tx.rows(
    `SELECT id, document_id AS "documentId", position, product_id AS "productId", original_line_id AS "originalLineId", item_id AS "itemId",
       order_line_id AS "orderLineId", purchase_order_line_id AS "purchaseOrderLineId",
       trim_scale(quantity)::text AS quantity, trim_scale(price)::text AS price, trim_scale(discount)::text AS discount,
       trim_scale(tax_rate)::text AS "taxRate", trim_scale(counted)::text AS counted, trim_scale(unit_cost)::text AS "unitCost", abnormal, net, tax, gross, cost, amount,
       account_code AS "accountCode", debit, credit, summary, cash_flow_line AS "cashFlowLine", ${enteredColumn('document_line')}
     FROM document_line WHERE document_id = ANY($1) ORDER BY document_id, position`,
    [documentIds],
  );
}

/** Adds a document with its lines, as a draft. */
export async function insertDocument(
  tx: Transaction,
  document: TradeDocument,
  { lines, change }: { readonly lines: readonly DocumentLine[]; readonly change: Change },
): Promise<void> {
  const stamp = { created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  await insertRows(tx, 'document', [{ ...documentRow(document), ...stamp }]);
  await insertLines(tx, document, lines);
}

/** Puts a draft and its lines in the place of what it was; the document has its next version already. */
export async function replaceDocument(
  tx: Transaction,
  document: TradeDocument,
  { lines, change }: { readonly lines: readonly DocumentLine[]; readonly change: Change },
): Promise<void> {
  const row = { ...documentRow(document), updated_by: change.memberId, updated_at: change.at };
  const columns = Object.keys(row).join(', ');
  await tx.rows('DELETE FROM document_line WHERE document_id = $1', [document.id]);
  await tx.rows(`UPDATE document SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::document, $2)) WHERE id = $1`, [
    document.id,
    JSON.stringify(row),
  ]);
  await insertLines(tx, document, lines);
}

/** What posting finds out about a line. */
export type LineResult = Pick<DocumentLine, 'id' | 'quantity' | 'net' | 'tax' | 'gross' | 'cost'>;

/** Writes what was found out about lines. */
export async function writeLineResults(tx: Transaction, lines: readonly LineResult[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.rows(
    `UPDATE document_line l SET quantity = r.quantity, net = r.net, tax = r.tax, gross = r.gross, cost = r.cost
     FROM jsonb_populate_recordset(NULL::document_line, $1) r WHERE l.id = r.id`,
    [JSON.stringify(lines.map(({ id, quantity, net, tax, gross, cost }) => ({ id, quantity, net, tax, gross, cost })))],
  );
}

/** Marks a document as approved and posted, with its sums. */
export async function markPosted(
  tx: Transaction,
  { id, net, tax, gross }: Pick<TradeDocument, 'id' | 'net' | 'tax' | 'gross'>,
  change: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE document SET status = 'APPROVED', posting = 'POSTED', net = $4, tax = $5, gross = $6, version = version + 1, updated_by = $2, updated_at = $3
     WHERE id = $1`,
    [id, change.memberId, change.at, net, tax, gross],
  );
}

/** Marks a document as void. */
export async function markVoid(
  tx: Transaction,
  { id, reason }: { readonly id: string; readonly reason: string },
  change: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE document SET status = 'VOID', void_reason = $4, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`,
    [id, change.memberId, change.at, reason],
  );
}

/** Sums what was returned of lines by documents that stand. */
export function sumReturned(
  tx: Transaction,
  lineIds: readonly string[],
): Promise<readonly { readonly lineId: string; readonly quantity: string }[]> {
  return tx.rows(
    `SELECT l.original_line_id AS "lineId", trim_scale(sum(l.quantity))::text AS quantity FROM document_line l
     JOIN document d ON d.tenant_id = l.tenant_id AND d.id = l.document_id
     WHERE l.original_line_id = ANY($1) AND d.status = 'APPROVED' AND d.red_of_id IS NULL GROUP BY l.original_line_id`,
    [lineIds],
  );
}

/** Returns whether documents that stand are made from this one. */
export async function isOriginal(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.rows(`SELECT 1 FROM document WHERE original_id = $1 AND status = 'APPROVED' AND red_of_id IS NULL LIMIT 1`, [id]);
  return rows.length > 0;
}

/** Reads the receipts that took the cash of sales as they were posted, in no order; void ones, too. */
export function findCashReceipts(tx: Transaction, saleIds: readonly string[]): Promise<readonly TradeDocument[]> {
  return tx.rows(`SELECT ${documentColumns} FROM document d WHERE d.cash_sale_id = ANY($1)`, [saleIds]);
}

/** Counts the drafts dated in a month. */
export async function countDrafts(tx: Transaction, { from, to }: { readonly from: string; readonly to: string }): Promise<number> {
  const rows = await tx.rows<{ readonly count: number }>(
    `SELECT count(*) AS count FROM document WHERE status = 'DRAFT' AND date BETWEEN $1 AND $2`,
    [from, to],
  );
  return rows[0]?.count ?? 0;
}

/** Reads the provisional receipts up to a day that stand and were not taken back, in the order of their numbers. */
export function findStandingProvisionals(tx: Transaction, day: string): Promise<readonly TradeDocument[]> {
  return tx.rows(
    `SELECT ${documentColumns} FROM document d WHERE d.type = 'PROVISIONAL' AND d.status = 'APPROVED' AND d.red_of_id IS NULL AND d.date <= $1
       AND d.gross > 0 AND NOT EXISTS (SELECT FROM document r WHERE r.tenant_id = d.tenant_id AND r.original_id = d.id AND r.status = 'APPROVED' AND r.red_of_id IS NULL)
     ORDER BY d.number`,
    [day],
  );
}

/** Sums the tax of sales and of receivables by rate in some days, returns taken away; red documents count by themselves. */
export function sumOutputByRate(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly { readonly rate: string; readonly net: number; readonly tax: number }[]> {
  return tx.rows(
    `SELECT trim_scale(l.tax_rate)::text AS rate, sum(CASE d.type WHEN 'SALE_RETURN' THEN -l.net ELSE l.net END)::bigint AS net,
       sum(CASE d.type WHEN 'SALE_RETURN' THEN -l.tax ELSE l.tax END)::bigint AS tax
     FROM document d JOIN document_line l ON l.tenant_id = d.tenant_id AND l.document_id = d.id
     WHERE d.type IN ('SALE', 'SALE_RETURN', 'RECEIVABLE') AND l.tax_rate IS NOT NULL AND d.posting = 'POSTED' AND d.date BETWEEN $1 AND $2
     GROUP BY l.tax_rate ORDER BY l.tax_rate DESC`,
    [from, to],
  );
}

function documentRow(document: TradeDocument): NewRow {
  const { id, version, number, type, status, date, word, note, amount, discount, fee, net, tax, gross } = document;
  return {
    id,
    version,
    number,
    type,
    status,
    date,
    word,
    note,
    amount,
    discount,
    fee,
    net,
    tax,
    gross,
    execution: document.execution,
    posting: document.posting,
    due_date: document.dueDate,
    customer_id: document.customerId,
    supplier_id: document.supplierId,
    warehouse_id: document.warehouseId,
    target_warehouse_id: document.targetWarehouseId,
    cash_account_id: document.cashAccountId,
    target_cash_account_id: document.targetCashAccountId,
    original_id: document.originalId,
    red_of_id: document.redOfId,
    advance_item_id: document.advanceItemId,
    cash_sale_id: document.cashSaleId,
    cash_amount: document.cashAmount,
    tax_included: document.taxIncluded,
    reason: document.reason,
    counter_account: document.counterAccount,
    attached_papers: document.attachedPapers,
  };
}

/** Lines of purchases and sales say with whom and when, for the last price; what is in red takes one back and is none. */
function insertLines(tx: Transaction, document: TradeDocument, lines: readonly DocumentLine[]): Promise<void> {
  const { type, redOfId, customerId, supplierId, date } = document;
  const isTraded = (type === 'SALE' || type === 'PURCHASE') && redOfId === null;
  const trade = isTraded ? { party_id: customerId ?? supplierId, traded_on: date } : { party_id: null, traded_on: null };
  return insertRows(
    tx,
    'document_line',
    lines.map((line) => ({ ...lineRow(line), ...trade })),
  );
}

function lineRow(line: DocumentLine): NewRow {
  const { id, position, quantity, price, discount, counted, abnormal, net, tax, gross, cost, amount, debit, credit, summary } = line;
  return {
    id,
    position,
    quantity,
    price,
    discount,
    counted,
    abnormal,
    net,
    tax,
    gross,
    cost,
    amount,
    debit,
    credit,
    summary,
    document_id: line.documentId,
    product_id: line.productId,
    original_line_id: line.originalLineId,
    item_id: line.itemId,
    order_line_id: line.orderLineId,
    purchase_order_line_id: line.purchaseOrderLineId,
    tax_rate: line.taxRate,
    unit_cost: line.unitCost,
    account_code: line.accountCode,
    cash_flow_line: line.cashFlowLine,
    ...enteredColumnsOf(line.entered),
  };
}
