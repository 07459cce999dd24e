import { freshKey } from '@suanpan/document-kit/fresh-key';
import { addDecimals } from '@suanpan/money/proportion';
import type { StockProduct } from '../documents/stock-product.ts';

/** One product whose cost changes, while it is typed. */
export interface CostLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: StockProduct | null;
  /** How much of it there is, and what that costs, as decimals, when it was looked up. */
  readonly held: { readonly quantity: string; readonly amount: string } | null;
  /** A decimal, empty while nothing is entered. */
  readonly amount: string;
}

/** A change of costs while it is typed. */
export interface CostDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly counterAccount: string;
  readonly note: string;
  readonly lines: readonly CostLine[];
}

/** What costs are booked against unless something else is chosen. */
export const costOfSales = '5401';

/** Returns a line in which nothing is entered. */
export function blankCostLine(): CostLine {
  return { key: freshKey(), product: null, held: null, amount: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankCostLine({ product, amount }: CostLine): boolean {
  return product === null && amount === '';
}

/** Returns what all of the product costs afterwards; null while that is not known. */
export function costAfter({ held, amount }: CostLine): string | null {
  return held === null || !/^-?\d+(\.\d{1,2})?$/.test(amount) ? null : addDecimals(held.amount, amount);
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function costInput({ note, lines, ...head }: CostDraft) {
  const entered = lines.filter((line) => !isBlankCostLine(line));
  return {
    ...head,
    note: note.trim(),
    lines: entered.map(({ product, amount }) => ({ productId: product?.id ?? '', amount: amount === '' ? '0' : amount })),
  };
}
