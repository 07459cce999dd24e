import DataLoader from 'dataloader';
import { findPurchaseHistory, findPurchaseLines, findPurchaseOrders } from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder, PurchaseOrderLine } from '#business/purchasing/purchase-order.ts';
import { findOrdersOfReceipts, findReceiptsOfOrders, sumReceived } from '#business/purchasing/receipt-store.ts';
import type { HistoryEntry } from '#business/sales/sales-order.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { many, one, quantities } from './row-loaders.ts';

/** What resolvers look up of purchase orders and what was received of them. */
export interface PurchaseOrderLoaders {
  readonly order: DataLoader<string, PurchaseOrder>;
  readonly lines: DataLoader<string, readonly PurchaseOrderLine[]>;
  readonly history: DataLoader<string, readonly HistoryEntry[]>;
  readonly receivedOfLine: DataLoader<string, string>;
  /** The ids of the receipts made from an order. */
  readonly receiptsOfOrder: DataLoader<string, readonly string[]>;
  /** The ids of the orders that a document receives. */
  readonly ordersOfDocument: DataLoader<string, readonly string[]>;
}

/** Returns the lookups of one transaction. */
export function purchaseOrderLoadersOf(tx: Transaction): PurchaseOrderLoaders {
  return {
    order: one(tx, findPurchaseOrders),
    lines: many(tx, findPurchaseLines),
    history: many(tx, findPurchaseHistory),
    receivedOfLine: quantities(async (ids) => sumReceived(tx, ids)),
    receiptsOfOrder: new DataLoader(async (ids) => {
      const rows = await findReceiptsOfOrders(tx, ids);
      return ids.map((id) => rows.flatMap(({ orderId, documentId }) => (orderId === id ? [documentId] : [])));
    }),
    ordersOfDocument: new DataLoader(async (ids) => {
      const rows = await findOrdersOfReceipts(tx, ids);
      return ids.map((id) => rows.flatMap(({ orderId, documentId }) => (documentId === id ? [orderId] : [])));
    }),
  };
}
