import { parseDecimal } from '@suanpan/money/decimal';
import { decimalToFen, fenToDecimal, type Fen } from '@suanpan/money/fen';
import { checkOpening, type OpeningCheck, openingDifference, type OpeningPart, type OpeningSides } from '@suanpan/money/opening-sums';
import { blankLine, type DraftAccount, withAmount } from '../entry/voucher-draft.ts';
import type { OpeningDraft } from './opening-draft.ts';

/** How what is entered stands: each account against its details, and both sides against each other. */
export interface OpeningFigures {
  readonly checks: readonly OpeningCheck[];
  readonly debit: Fen;
  readonly credit: Fen;
  /** By how much debits are more than credits. */
  readonly difference: Fen;
  readonly isRight: boolean;
}

/** Returns how an opening stands, by the rules of the backend; what is no amount counts as nothing, and is refused at its cell. */
export function openingFigures(draft: OpeningDraft): OpeningFigures {
  const balances = sidesOf(draft);
  const checks = checkOpening(balances, amountsOf(draft));
  const debit = balances.reduce((sum, row) => sum + row.debit, 0);
  const difference = openingDifference(balances);
  return { checks, debit, credit: debit - difference, difference, isRight: difference === 0 && checks.every(({ isRight }) => isRight) };
}

/** Returns what lines come to. */
export function sumOf(lines: readonly { readonly amount: string }[]): Fen {
  return lines.reduce((sum, { amount }) => sum + fenOf(amount), 0);
}

/** Returns an opening in which an account says what its details come to. */
export function withDetails(
  draft: OpeningDraft,
  { accountCode, side, details }: Pick<OpeningCheck, 'accountCode' | 'side' | 'details'>,
  account: DraftAccount,
): OpeningDraft {
  const others = draft.balances.filter((line) => line.account?.code !== accountCode);
  const place = draft.balances.findIndex((line) => line.account?.code === accountCode);
  const line = withAmount({ ...blankLine(), account }, side, fenToDecimal(details));
  if (details === 0) return { ...draft, balances: others };
  return { ...draft, balances: place === -1 ? [...others, line] : others.toSpliced(place, 0, line) };
}

function sidesOf({ balances }: OpeningDraft): readonly OpeningSides[] {
  return balances.map(({ account, debit, credit }) => ({
    accountCode: account?.code ?? '',
    debit: fenOf(debit),
    credit: fenOf(credit),
  }));
}

function amountsOf(draft: OpeningDraft): Readonly<Record<OpeningPart, readonly Fen[]>> {
  const of = (part: OpeningPart): readonly Fen[] => draft[part].map(({ amount }) => fenOf(amount));
  return {
    receivables: of('receivables'),
    supplierAdvances: of('supplierAdvances'),
    stock: of('stock'),
    payables: of('payables'),
    customerAdvances: of('customerAdvances'),
  };
}

function fenOf(text: string): Fen {
  return parseDecimal(text, { maxPlaces: 2, min: '-99999999999', max: '99999999999' }).ok ? decimalToFen(text) : 0;
}
