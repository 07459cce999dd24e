import { fenToDecimal } from '@suanpan/money/fen';
import type { OpeningInput } from '../data/begin-books.generated.ts';
import { type DraftLine, hasOnlyWords, voucherSums } from '../entry/voucher-draft.ts';

/** What is wrong with the opening balances, by `<row>.<column>`, and as a whole. */
export interface OpeningProblems {
  readonly cells: Readonly<Record<`${number}.${string}`, string>>;
  readonly whole: readonly string[];
}

/** The words for what the form finds by itself. */
export interface OpeningWords {
  readonly account: string;
  readonly amount: string;
  readonly controlled: string;
  readonly twice: string;
  readonly unbalanced: string;
}

/** Finds what the backend would refuse, before it is sent. Balances of what is kept item by item need their items, which are entered elsewhere. */
export function openingProblems(lines: readonly DraftLine[], words: OpeningWords): OpeningProblems {
  const cells: Record<`${number}.${string}`, string> = {};
  const seen = new Set<string>();
  for (const [row, { account, debit, credit }] of lines.entries()) {
    if (account === null) cells[`${row}.account`] = words.account;
    else if (account.isControlled) cells[`${row}.account`] = words.controlled;
    else if (seen.has(account.code)) cells[`${row}.account`] = words.twice;
    if (account !== null) seen.add(account.code);
    if (Number(debit === '' ? credit : debit) === 0) cells[`${row}.debit`] = words.amount;
  }
  return { cells, whole: voucherSums(lines).difference === 0 ? [] : [words.unbalanced] };
}

/** Returns what the backend takes: balances of accounts, and nothing of stock and open items. */
export function toOpeningInput(period: string, lines: readonly DraftLine[]): OpeningInput {
  return {
    period,
    balances: lines
      .filter((line) => !hasOnlyWords(line))
      .map(({ account, debit, credit }) => ({
        accountCode: account?.code ?? '',
        ...(debit !== '' && { debit }),
        ...(credit !== '' && { credit }),
      })),
    stock: [],
    receivables: [],
    payables: [],
    customerAdvances: [],
    supplierAdvances: [],
    yearToDate: [],
  };
}

/** Returns what both sides come to, and by how much they differ, as decimals. */
export function openingSums(lines: readonly DraftLine[]): { readonly debit: string; readonly credit: string; readonly difference: string } {
  const { debit, credit, difference } = voucherSums(lines);
  return { debit: fenToDecimal(debit), credit: fenToDecimal(credit), difference: fenToDecimal(Math.abs(difference)) };
}
