import { type TradeDraft, newTradeDraft, sourceToLine } from '@suanpan/document-kit/trade-draft';
import type { Order } from '../orders/use-order.ts';

/** Returns the sale of everything that is still open of an order, as a draft; its lines deliver those of the order. */
export function orderToSale(order: Order, { today, note }: { readonly today: string; readonly note: string }): TradeDraft {
  return {
    ...newTradeDraft(today),
    party: { id: order.customer.id, label: order.customer.name },
    taxIncluded: order.taxIncluded,
    note,
    warehouseId: order.warehouse?.id ?? null,
    lines: order.lines.flatMap((line) =>
      Number(line.open) > 0 ? [sourceToLine({ ...line, quantity: line.open, orderLineId: line.id })] : [],
    ),
  };
}
