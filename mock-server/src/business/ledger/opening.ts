import type { Fen } from '@suanpan/money/fen';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { bookAccounts as accounts } from './book-accounts.ts';
import type { BookReason } from './book-store.ts';
import type { VoucherDraft, VoucherLineDraft, VoucherReason } from './voucher.ts';

/** A balance that the books begin with; one side is zero. */
export interface OpeningBalance {
  readonly accountCode: string;
  readonly debit: Fen;
  readonly credit: Fen;
}

/** What an account is kept by item by item: how much is whose. */
export interface OpeningDetail {
  readonly accountCode: string;
  readonly auxId: string;
  readonly amount: Fen;
}

/** On which side each of the accounts stands that are kept item by item. */
const detailed: Readonly<Record<string, 'debit' | 'credit'>> = {
  [accounts.receivable]: 'debit',
  [accounts.stock]: 'debit',
  [accounts.payable]: 'credit',
};
const optional: Readonly<Record<string, 'debit' | 'credit'>> = {
  [accounts.customerAdvance]: 'credit',
  [accounts.supplierAdvance]: 'debit',
};

/** Makes the voucher that the books begin with; its items must come to what the accounts say (I4). */
export function openingVoucher(balances: readonly OpeningBalance[], details: readonly OpeningDetail[], date: string): VoucherDraft {
  const difference = balances.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
  if (difference !== 0) throw new Refusal<VoucherReason>('voucher-unbalanced');
  for (const accountCode of Object.keys(detailed)) checkDetails(balances, details, { accountCode, sides: detailed });
  for (const accountCode of Object.keys(optional)) {
    if (details.some((detail) => detail.accountCode === accountCode)) checkDetails(balances, details, { accountCode, sides: optional });
  }
  const split = new Set(details.map(({ accountCode }) => accountCode));
  const plain = balances.filter(({ accountCode }) => !split.has(accountCode)).map((balance) => ({ ...balance, auxId: null }));
  const lines = [...plain, ...mergeDetails(details).map(lineOf)];
  return {
    word: '期初',
    kind: 'OPENING',
    date,
    summary: '期初余额',
    documentId: null,
    reversesId: null,
    lines,
    cashFlow: [],
  };
}

function checkDetails(
  balances: readonly OpeningBalance[],
  details: readonly OpeningDetail[],
  { accountCode, sides }: { readonly accountCode: string; readonly sides: typeof detailed },
): void {
  const sign = sides[accountCode] === 'debit' ? 1 : -1;
  const balance = balances
    .filter((row) => row.accountCode === accountCode)
    .reduce((sum, { debit, credit }) => sum + sign * (debit - credit), 0);
  const items = details.filter((row) => row.accountCode === accountCode).reduce((sum, { amount }) => sum + amount, 0);
  if (balance !== items) throw new Refusal<BookReason>('opening-differs', { code: accountCode });
}

function mergeDetails(details: readonly OpeningDetail[]): readonly OpeningDetail[] {
  const merged = new Map<string, OpeningDetail>();
  for (const detail of details) {
    const key = `${detail.accountCode} ${detail.auxId}`;
    merged.set(key, { ...detail, amount: (merged.get(key)?.amount ?? 0) + detail.amount });
  }
  return [...merged.values()];
}

function lineOf({ accountCode, auxId, amount }: OpeningDetail): VoucherLineDraft {
  const isDebit = (detailed[accountCode] ?? optional[accountCode]) === 'debit';
  return { accountCode, auxId, debit: isDebit ? amount : 0, credit: isDebit ? 0 : amount };
}
