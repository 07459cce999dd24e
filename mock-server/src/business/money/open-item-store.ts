import type { Fen } from '@suanpan/money/fen';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { MoneyReason, OpenItem, OpenItemDraft, OpenItemKind, ItemSettlement, SettlementDraft } from './open-item.ts';

/** The columns of an item, from the table under the alias `i`. */
export const itemColumns = `i.id, i.seq, i.kind, i.customer_id AS "customerId", i.supplier_id AS "supplierId", i.document_id AS "documentId", i.number, i.date,
  i.due_date AS "dueDate", i.amount, i.open`;

/** Reads items by id, in no order. */
export function findItems(tx: Transaction, ids: readonly string[]): Promise<readonly OpenItem[]> {
  return tx.rows(`SELECT ${itemColumns} FROM open_item i WHERE i.id = ANY($1)`, [ids]);
}

/** Reads the items of documents, in their order. */
export function findItemsOfDocuments(tx: Transaction, documentIds: readonly string[]): Promise<readonly OpenItem[]> {
  return tx.rows(`SELECT ${itemColumns} FROM open_item i WHERE i.document_id = ANY($1) ORDER BY i.seq`, [documentIds]);
}

/** Which items are wanted. */
export interface ItemFilter {
  readonly kind: OpenItemKind;
  readonly customerId?: string | null | undefined;
  readonly supplierId?: string | null | undefined;
  /** The members whose customers are all that is seen; null for everybody's. */
  readonly onlyOf?: readonly string[] | null;
}

/** Reads the items that were open at the end of a day, each with what was open then, in their order. */
export function findOpenItems(
  tx: Transaction,
  { kind, customerId, supplierId, onlyOf }: ItemFilter,
  day: string,
): Promise<readonly OpenItem[]> {
  return tx.rows(
    `SELECT * FROM (
       SELECT ${itemColumns.replace(', i.open', '')}, (i.amount - coalesce((SELECT sum(s.amount) FROM settlement s
         WHERE s.tenant_id = i.tenant_id AND s.item_id = i.id AND s.date <= $2), 0))::bigint AS open
       FROM open_item i WHERE i.kind = $1 AND i.date <= $2 AND ($3::uuid IS NULL OR i.customer_id = $3) AND ($4::uuid IS NULL OR i.supplier_id = $4)
         AND ($5::uuid[] IS NULL OR i.customer_id IS NULL OR i.customer_id IN (SELECT c.id FROM customer c WHERE c.salesperson_id = ANY($5::uuid[])))
     ) items WHERE open <> 0 ORDER BY seq`,
    [kind, day, customerId ?? null, supplierId ?? null, onlyOf ?? null],
  );
}

/** Reads what a document settled, in no order. */
export function findSettlementsOf(tx: Transaction, documentId: string): Promise<readonly SettlementDraft[]> {
  return tx.rows('SELECT item_id AS "itemId", amount FROM settlement WHERE document_id = $1', [documentId]);
}

/** Reads what was settled of items, in the order of its days. */
export function findSettlementsOfItems(tx: Transaction, itemIds: readonly string[]): Promise<readonly ItemSettlement[]> {
  return tx.rows(
    `SELECT s.id, s.item_id AS "itemId", s.document_id AS "documentId", s.date, s.amount FROM settlement s
     WHERE s.item_id = ANY($1) ORDER BY s.date, s.id`,
    [itemIds],
  );
}

/** Adds items, wholly open. */
export function insertItems(
  tx: Transaction,
  items: readonly OpenItemDraft[],
  { ids, documentId, firstPlace }: { readonly ids: Ids; readonly documentId: string | null; readonly firstPlace: number },
): Promise<void> {
  const rows = items.map((item, index) => ({
    id: ids.next(),
    seq: firstPlace + index,
    kind: item.kind,
    customer_id: item.customerId,
    supplier_id: item.supplierId,
    document_id: documentId,
    number: item.number,
    date: item.date,
    due_date: item.dueDate,
    amount: item.amount,
    open: item.amount,
  }));
  return insertRows(tx, 'open_item', rows);
}

/** Writes what is settled, and how far the documents behind the items are carried out now. */
export async function settleItems(
  tx: Transaction,
  settlements: readonly SettlementDraft[],
  { ids, documentId, date }: { readonly ids: Ids; readonly documentId: string; readonly date: string },
): Promise<void> {
  if (settlements.length === 0) return;
  const rows = settlements.map(({ itemId, amount }) => ({ id: ids.next(), item_id: itemId, document_id: documentId, date, amount }));
  await insertRows(tx, 'settlement', rows);
  for (const { itemId, amount } of settlements) await tx.rows('UPDATE open_item SET open = open - $2 WHERE id = $1', [itemId, amount]);
  await tx.rows(
    `UPDATE document d SET execution = CASE WHEN i.open = 0 THEN 'FULL' WHEN i.open = i.amount THEN 'NONE' ELSE 'PARTIAL' END
     FROM open_item i WHERE i.id = ANY($1) AND d.tenant_id = i.tenant_id AND d.id = i.document_id`,
    [settlements.map(({ itemId }) => itemId)],
  );
}

/** Refuses a settlement beyond what is open, or on the other side of it. */
export function checkSettles({ open, number }: Pick<OpenItem, 'open' | 'number'>, amount: Fen): void {
  const isWithin = open >= 0 ? amount > 0 && amount <= open : amount < 0 && amount >= open;
  if (!isWithin) throw new Refusal<MoneyReason>('over-settled', { number });
}
