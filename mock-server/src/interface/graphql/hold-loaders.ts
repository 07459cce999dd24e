import DataLoader from 'dataloader';
import { findReserved, findStockHolds } from '#business/inventory/stock-hold-store.ts';
import { findCreditUses, type CreditUse } from '#business/money/credit-hold-store.ts';
import { findOrdersOfDocuments, findSalesOfOrders, sumDelivered } from '#business/sales/order-link-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { quantities } from './row-loaders.ts';

/** What resolvers look up of what orders hold and what was delivered of them. */
export interface HoldLoaders {
  readonly creditUse: DataLoader<string, CreditUse>;
  /** How much was delivered of a line of an order and did not come back. */
  readonly deliveredOfLine: DataLoader<string, string>;
  /** How much is reserved for a line of an order. */
  readonly reservedOfLine: DataLoader<string, string>;
  /** How much of a product is reserved, by warehouse. */
  readonly reservedOfProduct: DataLoader<string, readonly { readonly warehouseId: string; readonly reserved: string }[]>;
  /** The ids of the sales made from an order. */
  readonly salesOfOrder: DataLoader<string, readonly string[]>;
  /** The ids of the orders that a document delivers. */
  readonly ordersOfDocument: DataLoader<string, readonly string[]>;
}

/** Returns the lookups of one transaction. */
export function holdLoadersOf(tx: Transaction): HoldLoaders {
  return {
    creditUse: new DataLoader(async (ids) => {
      const found = new Map((await findCreditUses(tx, ids)).map((use) => [use.id, use]));
      return ids.map((id) => found.get(id) ?? { limit: null, owed: 0, held: 0 });
    }),
    deliveredOfLine: quantities(async (ids) => sumDelivered(tx, ids)),
    reservedOfLine: quantities(async (ids) => findStockHolds(tx, ids)),
    reservedOfProduct: new DataLoader(async (ids) => {
      const rows = await findReserved(tx, ids);
      return ids.map((id) => rows.filter(({ productId }) => productId === id));
    }),
    salesOfOrder: new DataLoader(async (ids) => {
      const rows = await findSalesOfOrders(tx, ids);
      return ids.map((id) => rows.flatMap(({ orderId, documentId }) => (orderId === id ? [documentId] : [])));
    }),
    ordersOfDocument: new DataLoader(async (ids) => {
      const rows = await findOrdersOfDocuments(tx, ids);
      return ids.map((id) => rows.flatMap(({ orderId, documentId }) => (documentId === id ? [orderId] : [])));
    }),
  };
}
