import type { Fen } from '@suanpan/money/fen';
import { fenOf, type SettleLine, settledOldestFirst, settledSum, settlesOf } from '../settling/settle-line.ts';

/** Which way money goes. */
export type MoneyKind = 'RECEIPT' | 'PAYMENT';

/** Somebody who pays or is paid, as a field shows them. */
export interface Party {
  readonly id: string;
  readonly label: string;
}

/** A receipt or payment while it is typed; sums are decimals, empty while nothing is entered. */
export interface MoneyDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly party: Party | null;
  readonly cashAccountId: string;
  readonly amount: string;
  readonly discount: string;
  readonly note: string;
  /** Whether the sums of the lines follow the money, what is due first first. */
  readonly isOldestFirst: boolean;
  readonly lines: readonly SettleLine[];
}

/** Returns the draft after a change; while the lines follow the money they do so at once. */
export function changedMoney(draft: MoneyDraft, change: Partial<MoneyDraft>): MoneyDraft {
  const next = { ...draft, ...change };
  return next.isOldestFirst ? { ...next, lines: settledOldestFirst(next.lines, moneyOf(next)) } : next;
}

/** Returns the draft with another sum typed for one item; from then on the lines no longer follow the money. */
export function typedSettlement(draft: MoneyDraft, key: string, amount: string): MoneyDraft {
  const lines = draft.lines.map((line) => (line.key === key ? { ...line, amount } : line));
  return { ...draft, isOldestFirst: false, lines };
}

/** Returns what there is to settle with: the money and what is let off. */
function moneyOf({ amount, discount }: Pick<MoneyDraft, 'amount' | 'discount'>): Fen {
  return fenOf(amount) + fenOf(discount);
}

/** Returns what the money leaves after settling: an advance, or below 0 when more is settled than there is. */
export function restOf(draft: Pick<MoneyDraft, 'amount' | 'discount' | 'lines'>): Fen {
  return moneyOf(draft) - settledSum(draft.lines);
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function moneyInput(type: MoneyKind, { date, party, cashAccountId, amount, discount, note, lines }: MoneyDraft) {
  return {
    type,
    date,
    partyId: party?.id ?? '',
    cashAccountId,
    amount: amount === '' ? '0' : amount,
    discount: discount === '' ? '0' : discount,
    note: note.trim(),
    settles: settlesOf(lines),
  };
}
