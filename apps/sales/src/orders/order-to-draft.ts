import { type OrderDraft, blankLine } from './order-draft.ts';
import type { Order } from './use-order.ts';

/** Returns an order of the backend as a draft. */
export function orderToDraft(order: Order): OrderDraft {
  return {
    customer: { id: order.customer.id, label: order.customer.name },
    date: order.date,
    deliveryDate: order.deliveryDate,
    salespersonId: order.salesperson.id,
    taxIncluded: order.taxIncluded,
    note: order.note,
    lines: order.lines.map(({ product, quantity, price, discount, taxRate }) => ({
      ...blankLine(),
      product,
      quantity: trimZeros(quantity),
      price: trimPrice(price),
      discount: trimZeros(discount),
      taxRate: trimZeros(taxRate),
    })),
  };
}

/** Returns a draft with nothing in it. */
export function newDraft(today: string): OrderDraft {
  return { customer: null, date: today, deliveryDate: null, salespersonId: null, taxIncluded: true, note: '', lines: [] };
}

function trimZeros(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** A price keeps two places at least, as people write it. */
function trimPrice(value: string): string {
  const [whole = '0', places = ''] = trimZeros(value).split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
}
