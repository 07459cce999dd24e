import type { ProductLine } from '@suanpan/document-kit/product-line';
import { sourceToLine } from '@suanpan/document-kit/trade-draft';
import type { OrderDraft } from './order-draft.ts';
import type { Order } from './use-order.ts';

/** Returns an order of the backend as a draft. */
export function orderToDraft(order: Order): OrderDraft {
  return {
    customer: { id: order.customer.id, label: order.customer.name },
    date: order.date,
    deliveryDate: order.deliveryDate,
    salespersonId: order.salesperson.id,
    warehouseId: order.warehouse?.id ?? null,
    taxIncluded: order.taxIncluded,
    note: order.note,
    lines: draftLines(order.lines),
  };
}

type SourceLine = Pick<Order['lines'][number], 'product' | 'quantity' | 'price' | 'entered' | 'discount' | 'taxRate'>;

/** Returns lines of an order or a quotation as they are typed on. */
export function draftLines(lines: readonly SourceLine[]): ProductLine[] {
  return lines.map(sourceToLine);
}

/** Returns a draft with nothing in it. */
export function newDraft(today: string): OrderDraft {
  return {
    customer: null,
    date: today,
    deliveryDate: null,
    salespersonId: null,
    warehouseId: null,
    taxIncluded: true,
    note: '',
    lines: [],
  };
}
