import { type LineAmounts, lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import { plainDecimal, priceText } from './decimal-text.ts';

/** A product as a line holds it. */
export interface DraftProduct {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
}

/** A line as it is being typed; all numbers are decimal strings, empty while nothing is entered. */
export interface DraftLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: DraftProduct | null;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly taxRate: string;
}

/** An order as it is being typed. */
export interface OrderDraft {
  readonly customer: { readonly id: string; readonly label: string } | null;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly salespersonId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly DraftLine[];
}

/** What the backend takes. */
export interface OrderInput {
  readonly customerId: string;
  readonly date: string;
  readonly deliveryDate: string | null;
  readonly salespersonId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly {
    readonly productId: string;
    readonly quantity: string;
    readonly price: string;
    readonly discount: string;
    readonly taxRate: string;
  }[];
}

let lastKey = 0;

/** Returns a line in which nothing is entered. */
export function blankLine(): DraftLine {
  lastKey += 1;
  return { key: `line-${lastKey}`, product: null, quantity: '', price: '', discount: '', taxRate: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankLine(line: DraftLine): boolean {
  return line.product === null && line.quantity === '' && line.price === '';
}

/** Returns the line after a product was chosen: price and tax rate are the product's, one piece unless a number stands there. */
export function withProduct(line: DraftLine, product: DraftProduct | null): DraftLine {
  if (!product) return { ...line, product: null };
  return {
    ...line,
    product,
    quantity: line.quantity === '' ? '1' : line.quantity,
    price: priceText(product.price),
    taxRate: plainDecimal(product.taxRate),
  };
}

/** Returns the lines with one more, in which the product was chosen; a blank one at the end is taken for it. */
export function withProductLine(lines: readonly DraftLine[], product: DraftProduct): readonly DraftLine[] {
  const last = lines.at(-1);
  const isFree = last !== undefined && isBlankLine(last);
  return [...(isFree ? lines.slice(0, -1) : lines), withProduct(isFree ? last : blankLine(), product)];
}

/** The lines in which something is entered. */
function enteredLines(draft: OrderDraft): readonly DraftLine[] {
  return draft.lines.filter((line) => !isBlankLine(line));
}

/** Returns the amounts of a line in fen, or null while its numbers are incomplete. */
export function draftLineAmounts(line: DraftLine, taxIncluded: boolean): LineAmounts | null {
  const { quantity, price, discount, taxRate } = line;
  if (quantity === '' || price === '' || taxRate === '') return null;
  try {
    return lineAmounts({ quantity, price, discount: discount === '' ? '0' : discount, taxRate, taxIncluded });
  } catch {
    // Half-typed numbers have no amounts yet; the field itself says what is wrong with them.
    return null;
  }
}

/** Returns the totals of all complete lines in fen, by the same rules as the backend's. */
export function draftTotals(draft: OrderDraft): LineAmounts {
  return orderTotals(draft.lines.flatMap((line) => draftLineAmounts(line, draft.taxIncluded) ?? []));
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toOrderInput(draft: OrderDraft): OrderInput {
  return {
    customerId: draft.customer?.id ?? '',
    date: draft.date,
    deliveryDate: draft.deliveryDate,
    salespersonId: draft.salespersonId,
    taxIncluded: draft.taxIncluded,
    note: draft.note.trim(),
    lines: enteredLines(draft).map((line) => ({
      productId: line.product?.id ?? '',
      quantity: line.quantity,
      price: line.price,
      discount: line.discount === '' ? '0' : line.discount,
      taxRate: line.taxRate,
    })),
  };
}
