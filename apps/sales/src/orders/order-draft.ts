import { type ProductLine, enteredLines } from '@suanpan/document-kit/product-line';

/** An order as it is being typed. */
export interface OrderDraft {
  readonly customer: { readonly id: string; readonly label: string } | null;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly salespersonId: string | null;
  /** Where its goods are reserved; null while that is not said. A draft of before has none. */
  readonly warehouseId?: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly ProductLine[];
}

/** What the backend takes. */
export interface OrderInput {
  readonly customerId: string;
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly salespersonId: string | null;
  readonly warehouseId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly {
    readonly productId: string;
    readonly unitId?: string;
    readonly quantity: string;
    readonly price: string;
    readonly discount: string;
    readonly taxRate: string;
  }[];
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toOrderInput(draft: OrderDraft): OrderInput {
  return {
    customerId: draft.customer?.id ?? '',
    date: draft.date,
    deliveryDate: draft.deliveryDate,
    salespersonId: draft.salespersonId,
    warehouseId: draft.warehouseId ?? null,
    taxIncluded: draft.taxIncluded,
    note: draft.note.trim(),
    lines: enteredLines(draft.lines).map((line) => ({
      productId: line.product?.id ?? '',
      ...(line.unit && { unitId: line.unit.id }),
      quantity: line.quantity,
      price: line.price,
      discount: line.discount === '' ? '0' : line.discount,
      taxRate: line.taxRate,
    })),
  };
}
