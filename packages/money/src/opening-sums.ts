import type { Fen } from './fen.ts';

/** The side of an account. */
type Side = 'debit' | 'credit';

/** What is kept item by item beside the ledger when books begin. */
export type OpeningPart = 'receivables' | 'supplierAdvances' | 'stock' | 'payables' | 'customerAdvances';

/** An account whose balance is what its details come to (I4). */
export interface OpeningControl {
  readonly part: OpeningPart;
  readonly accountCode: string;
  /** On which side it grows. */
  readonly side: Side;
  /** Whether it may have a balance without any details. */
  readonly isOptional: boolean;
}

/** The accounts that are kept by their details, in the order of the chart. */
export const openingControls: readonly OpeningControl[] = [
  { part: 'receivables', accountCode: '1122', side: 'debit', isOptional: false },
  { part: 'supplierAdvances', accountCode: '1123', side: 'debit', isOptional: true },
  { part: 'stock', accountCode: '1405', side: 'debit', isOptional: false },
  { part: 'payables', accountCode: '2202.01', side: 'credit', isOptional: false },
  { part: 'customerAdvances', accountCode: '2203', side: 'credit', isOptional: true },
];

/** A balance that books begin with. */
export interface OpeningSides {
  readonly accountCode: string;
  readonly debit: Fen;
  readonly credit: Fen;
}

/** How an account stands against its details. */
export interface OpeningCheck extends OpeningControl {
  /** What the account says, on the side where it grows. */
  readonly balance: Fen;
  /** What its details come to. */
  readonly details: Fen;
  readonly isRight: boolean;
}

/** Returns by how much debits are more than credits; nothing when the balances are right. */
export function openingDifference(balances: readonly OpeningSides[]): Fen {
  return balances.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
}

/** Holds each account against what its details come to. */
export function checkOpening(
  balances: readonly OpeningSides[],
  amounts: Readonly<Record<OpeningPart, readonly Fen[]>>,
): readonly OpeningCheck[] {
  return openingControls.map((control) => {
    const { accountCode, side, part, isOptional } = control;
    const difference = openingDifference(balances.filter((row) => row.accountCode === accountCode));
    const balance = side === 'debit' || difference === 0 ? difference : -difference;
    const details = amounts[part].reduce((sum, amount) => sum + amount, 0);
    return { ...control, balance, details, isRight: balance === details || (isOptional && amounts[part].length === 0) };
  });
}
