import { type TradeDraft, newTradeDraft, sourceToLine } from '@suanpan/document-kit/trade-draft';
import type { Order } from '../orders/use-order.ts';

/** Returns the sale of everything on an order, as a draft; its note names the order. */
export function orderToSale(order: Order, { today, note }: { readonly today: string; readonly note: string }): TradeDraft {
  return {
    ...newTradeDraft(today),
    party: { id: order.customer.id, label: order.customer.name },
    taxIncluded: order.taxIncluded,
    note,
    lines: order.lines.map(sourceToLine),
  };
}
