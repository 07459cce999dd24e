import { enteredLines } from '@suanpan/document-kit/product-line';
import { type TradeDraft, newTradeDraft, sourceToLine } from '@suanpan/document-kit/trade-draft';
import type { PurchaseOrderInput } from '../data/create-purchase-order.generated.ts';
import type { Order } from './use-order.ts';

/** A purchase order as it is being typed: what is typed on a purchase, and the day on which goods are expected. */
export interface OrderDraft extends TradeDraft {
  /** yyyy-mm-dd */
  readonly deliveryDate: string | null;
}

/** Returns a draft with nothing in it. */
export function newOrderDraft(today: string): OrderDraft {
  return { ...newTradeDraft(today), deliveryDate: null };
}

/** Returns an order of the backend as a draft. */
export function orderToDraft({ supplier, date, deliveryDate, warehouse, taxIncluded, note, lines }: Order): OrderDraft {
  return {
    party: { id: supplier.id, label: supplier.name },
    date,
    deliveryDate,
    warehouseId: warehouse.id,
    taxIncluded,
    note,
    lines: lines.map(sourceToLine),
  };
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toOrderInput(draft: OrderDraft, usualWarehouse: string): PurchaseOrderInput {
  const { party, warehouseId, date, deliveryDate, taxIncluded, note, lines } = draft;
  return {
    supplierId: party?.id ?? '',
    warehouseId: warehouseId ?? usualWarehouse,
    date,
    deliveryDate,
    taxIncluded,
    note: note.trim(),
    lines: enteredLines(lines).map((line) => ({
      productId: line.product?.id ?? '',
      ...(line.unit && { unitId: line.unit.id }),
      quantity: line.quantity,
      price: line.price,
      discount: line.discount === '' ? '0' : line.discount,
      taxRate: line.taxRate,
    })),
  };
}
