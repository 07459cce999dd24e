import DataLoader from 'dataloader';
import { findOrdersOfQuotations, findQuotationHistory, findQuotationLines, findQuotations } from '#business/sales/quotation-store.ts';
import type { Quotation, QuotationHistoryEntry, QuotationLine } from '#business/sales/quotation.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { many, one } from './row-loaders.ts';

/** What resolvers look up of quotations and the orders made from them. */
export interface QuotationLoaders {
  readonly quotation: DataLoader<string, Quotation>;
  readonly lines: DataLoader<string, readonly QuotationLine[]>;
  readonly history: DataLoader<string, readonly QuotationHistoryEntry[]>;
  /** The ids of the orders made from a quotation. */
  readonly ordersOfQuotation: DataLoader<string, readonly string[]>;
}

/** Returns the lookups of one transaction. */
export function quotationLoadersOf(tx: Transaction): QuotationLoaders {
  return {
    quotation: one(tx, findQuotations),
    lines: many(tx, findQuotationLines),
    history: many(tx, findQuotationHistory),
    ordersOfQuotation: new DataLoader(async (ids) => {
      const rows = await findOrdersOfQuotations(tx, ids);
      return ids.map((id) => rows.flatMap(({ quotationId, orderId }) => (quotationId === id ? [orderId] : [])));
    }),
  };
}
