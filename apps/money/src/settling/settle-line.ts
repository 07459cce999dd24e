import { freshKey } from '@suanpan/document-kit/fresh-key';
import { decimalToFen, fenToDecimal, type Fen } from '@suanpan/money/fen';
import type { ReadPartyItemsQuery } from '../data/read-party-items.generated.ts';
import { settleOldest } from './settle-oldest.ts';

/** An open item while it is typed how much of it is settled. */
export interface SettleLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly itemId: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  /** What is open of it, a decimal; a credit is below 0. */
  readonly open: string;
  /** How much of it is settled; empty for nothing. */
  readonly amount: string;
}

/** Returns an open item of which nothing is settled. */
export function settleLineOf(item: ReadPartyItemsQuery['openItemList']['edges'][number]['node']): SettleLine {
  const { id, number, date, dueDate, open } = item;
  return { key: freshKey(), itemId: id, number, date, dueDate, open, amount: '' };
}

/** Returns a decimal as fen; nothing and half-typed texts count as 0, which the backend then refuses. */
export function fenOf(text: string): Fen {
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? decimalToFen(text) : 0;
}

/** Returns the lines with a sum of money settling those that are due first; what is open since yesterday is not settled before last year's. */
export function settledOldestFirst(lines: readonly SettleLine[], money: Fen): readonly SettleLine[] {
  const ordered = lines.toSorted((one, other) => one.dueDate.localeCompare(other.dueDate) || one.date.localeCompare(other.date));
  const settled = settleOldest(
    ordered.map(({ itemId, open }) => ({ id: itemId, open: fenOf(open) })),
    money,
  );
  return lines.map((line) => {
    const amount = settled.get(line.itemId);
    return { ...line, amount: amount === undefined ? '' : fenToDecimal(amount) };
  });
}

/** Returns the items that are open with what was typed of the same ones before. */
export function withTyped(open: readonly SettleLine[], before: readonly SettleLine[]): readonly SettleLine[] {
  const typed = new Map(before.map(({ itemId, amount }) => [itemId, amount]));
  return open.map((line) => ({ ...line, amount: typed.get(line.itemId) ?? '' }));
}

/** Returns what the lines settle together. */
export function settledSum(lines: readonly SettleLine[]): Fen {
  return lines.reduce((sum, { amount }) => sum + fenOf(amount), 0);
}

/** Returns whether more of an item is settled than is open, or on the other side of it. */
export function isBeyondOpen({ open, amount }: Pick<SettleLine, 'open' | 'amount'>): boolean {
  const [whole, part] = [fenOf(open), fenOf(amount)];
  return whole >= 0 ? part < 0 || part > whole : part > 0 || part < whole;
}

/** Returns what the backend takes of the lines. */
export function settlesOf(lines: readonly SettleLine[]): { readonly itemId: string; readonly amount: string }[] {
  return lines.filter(({ amount }) => amount !== '' && fenOf(amount) !== 0).map(({ itemId, amount }) => ({ itemId, amount }));
}
