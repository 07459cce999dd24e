import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { HistoryAction } from './sales-order.ts';

/** Reads the last thing that was done to an order: whether it was closed by hand or completed by its last sale. */
export async function lastActionOf(tx: Transaction, orderId: string): Promise<HistoryAction> {
  const sql = 'SELECT action FROM sales_order_history WHERE order_id = $1 ORDER BY at DESC, id DESC LIMIT 1';
  return onlyRow(await tx.rows<{ readonly action: HistoryAction }>(sql, [orderId])).action;
}
