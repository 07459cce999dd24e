/** How books can be wrong. */
export type BookProblemKind =
  | 'voucher-unequal'
  | 'stock-short'
  | 'cost-of-nothing'
  | 'stock-unlike-ledger'
  | 'items-unlike-ledger'
  | 'item-open'
  | 'line-delivered'
  | 'line-received'
  | 'document-invoiced'
  | 'document-unlike-lines'
  | 'voucher-numbers'
  | 'document-numbers'
  | 'balance-unlike-lines'
  | 'stock-unlike-moves'
  | 'stock-of-warehouse'
  | 'reserved-unlike-holds'
  | 'balances-unequal'
  | 'not-carried-over'
  | 'profit-carried'
  | 'profit-of-year'
  | 'cash-unlike-flows';

/** Something in the books that is not as it must be. */
export interface BookProblem {
  /** Which invariant, e.g. "I4". */
  readonly invariant: string;
  readonly kind: BookProblemKind;
  /** What it is about, and how it differs: money as decimals, the rest as it stands in the books. */
  readonly facts: readonly string[];
}

/** A row of a check. */
export interface FoundProblem {
  readonly found: readonly [BookProblemKind, ...string[]];
}

/** Returns a column of SQL that says what was found; facts are expressions. */
export function found(kind: BookProblemKind, ...facts: readonly string[]): string {
  return `jsonb_build_array(${[`'${kind}'`, ...facts.map((fact) => `(${fact})::text`)].join(', ')}) AS found`;
}

/** Returns an expression of SQL that says a sum in fen as a decimal; nothing is 0. */
export function yuan(fen: string): string {
  return `round(coalesce(${fen}, 0) / 100.0, 2)`;
}
