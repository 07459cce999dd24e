import type { Transaction } from '#kernel/database/transaction.ts';

/** What is made by one person and approved by somebody: documents of the books, orders of both sides, and registered invoices. */
export type MadeKind = 'document' | 'sales-order' | 'purchase-order' | 'input-invoice';

/** Which of some things a member made is asked of. */
export interface MakerQuestion {
  readonly ids: readonly string[];
  readonly memberId: string;
}

const statements: Readonly<Record<MadeKind, string>> = {
  // Of a draft, which alone is approved, whoever changed it last changed what it says.
  document: 'SELECT id FROM document WHERE id = ANY($1) AND $2 IN (created_by, updated_by)',
  'sales-order': byHistory('sales_order_history', 'order_id'),
  'purchase-order': byHistory('purchase_order_history', 'order_id'),
  'input-invoice': byHistory('input_invoice_history', 'invoice_id'),
};

/** Returns which of some things a member wrote, or was the last to change what they say. */
export async function findMadeBy(tx: Transaction, kind: MadeKind, { ids, memberId }: MakerQuestion): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ readonly id: string }>(statements[kind], [ids, memberId]);
  return new Set(rows.map(({ id }) => id));
}

/** Handing something in changes its row, but is not making it: so the history says who did. */
function byHistory(table: string, column: string): string {
  return `SELECT h.id FROM (SELECT ${column} AS id, member_id, row_number() OVER (PARTITION BY ${column}, action ORDER BY at DESC, id DESC) AS latest
      FROM ${table} WHERE ${column} = ANY($1) AND action IN ('CREATED', 'EDITED')) h
    WHERE h.latest = 1 AND h.member_id = $2`;
}
