import { freshKey } from '@suanpan/document-kit/fresh-key';
import type { StockProduct } from '../documents/stock-product.ts';

/** Which way goods go. */
export type OtherStockKind = 'OTHER_IN' | 'OTHER_OUT';

/** Why goods come or go that nobody buys or sells. */
export type OtherStockReason = 'GIFT' | 'OWN_USE' | 'SCRAP' | 'ASSEMBLY' | 'OPENING' | 'OTHER';

/** The reasons of each way; the first is the usual one. */
export const reasonsOf: Readonly<Record<OtherStockKind, readonly OtherStockReason[]>> = {
  OTHER_IN: ['GIFT', 'ASSEMBLY', 'OPENING', 'OTHER'],
  OTHER_OUT: ['OWN_USE', 'GIFT', 'SCRAP', 'ASSEMBLY', 'OPENING', 'OTHER'],
};

/** Stands for the account that follows from the reason: a choice needs a value. */
export const usualCounter = 'usual';

/** One product while it is typed. */
export interface OtherStockLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: StockProduct | null;
  /** Decimals, empty while nothing is entered. */
  readonly quantity: string;
  readonly unitCost: string;
}

/** Goods that come or go otherwise while they are typed. */
export interface OtherStockDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly reason: OtherStockReason;
  readonly counterAccount: string;
  readonly warehouseId: string;
  readonly note: string;
  readonly lines: readonly OtherStockLine[];
}

/** Returns a line in which nothing is entered. */
export function blankOtherLine(): OtherStockLine {
  return { key: freshKey(), product: null, quantity: '', unitCost: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankOtherLine({ product, quantity, unitCost }: OtherStockLine): boolean {
  return product === null && quantity === '' && unitCost === '';
}

/** Returns the line after a product was chosen: one piece unless a number stands there. */
export function withOtherProduct(line: OtherStockLine, product: StockProduct | null): OtherStockLine {
  return { ...line, product, quantity: product !== null && line.quantity === '' ? '1' : line.quantity };
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function otherStockInput(type: OtherStockKind, { counterAccount, note, lines, ...head }: OtherStockDraft) {
  const entered = lines.filter((line) => !isBlankOtherLine(line));
  return {
    ...head,
    type,
    counterAccount: counterAccount === usualCounter ? null : counterAccount,
    note: note.trim(),
    lines: entered.map(({ product, quantity, unitCost }) => ({
      productId: product?.id ?? '',
      quantity,
      unitCost: type === 'OTHER_OUT' || unitCost === '' ? null : unitCost,
    })),
  };
}
