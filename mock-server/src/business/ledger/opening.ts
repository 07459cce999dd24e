import type { Fen } from '@suanpan/money/fen';
import { checkOpening, openingControls, openingDifference, type OpeningPart, type OpeningSides } from '@suanpan/money/opening-sums';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { BookReason } from './book-store.ts';
import type { VoucherDraft, VoucherLineDraft, VoucherReason } from './voucher.ts';

/** What an account is kept by item by item: how much is whose. */
export interface OpeningDetail {
  readonly auxId: string;
  readonly amount: Fen;
}

/** The details of each account that is kept by them. */
export type OpeningDetails = Readonly<Record<OpeningPart, readonly OpeningDetail[]>>;

/** Makes the voucher that the books begin with; its items must come to what the accounts say (I4). */
export function openingVoucher(balances: readonly OpeningSides[], details: OpeningDetails, date: string): VoucherDraft {
  if (openingDifference(balances) !== 0) throw new Refusal<VoucherReason>('voucher-unbalanced');
  const wrong = checkOpening(balances, amountsOf(details)).find(({ isRight }) => !isRight);
  if (wrong !== undefined) throw new Refusal<BookReason>('opening-differs', { code: wrong.accountCode });
  const split = openingControls.filter(({ part }) => details[part].length > 0);
  const plain = balances.filter(({ accountCode }) => !split.some((control) => control.accountCode === accountCode));
  return {
    word: '期初',
    kind: 'OPENING',
    date,
    summary: '期初余额',
    documentId: null,
    reversesId: null,
    lines: [
      ...plain.map((balance) => ({ ...balance, auxId: null })),
      ...split.flatMap(({ part, ...control }) => mergeDetails(details[part]).map((detail) => lineOf(detail, control))),
    ],
    cashFlow: [],
  };
}

function amountsOf(details: OpeningDetails): Readonly<Record<OpeningPart, readonly Fen[]>> {
  const amounts = (part: OpeningPart): readonly Fen[] => details[part].map(({ amount }) => amount);
  return {
    receivables: amounts('receivables'),
    supplierAdvances: amounts('supplierAdvances'),
    stock: amounts('stock'),
    payables: amounts('payables'),
    customerAdvances: amounts('customerAdvances'),
  };
}

function mergeDetails(details: readonly OpeningDetail[]): readonly OpeningDetail[] {
  const merged = new Map<string, Fen>();
  for (const { auxId, amount } of details) merged.set(auxId, (merged.get(auxId) ?? 0) + amount);
  return [...merged].map(([auxId, amount]) => ({ auxId, amount }));
}

function lineOf(
  { auxId, amount }: OpeningDetail,
  { accountCode, side }: { readonly accountCode: string; readonly side: 'debit' | 'credit' },
): VoucherLineDraft {
  return { accountCode, auxId, debit: side === 'debit' ? amount : 0, credit: side === 'credit' ? amount : 0 };
}
