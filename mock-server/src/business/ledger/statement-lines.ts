import type { Fen } from '@suanpan/money/fen';

/** A line of a statement form (会小企), or a sum over others. */
export interface LineRule {
  readonly line: number;
  readonly name: string;
  /** Accounts whose own and lower balances make the line; a leading "-" takes them away. */
  readonly accounts?: readonly string[];
  /** Lines that are added up instead; a leading "-" takes one away. */
  readonly sumOf?: readonly (number | `-${number}`)[];
}

/** Returns the value of every line, by its number; sums may only name lines before them. */
export function evaluateLines(rules: readonly LineRule[], valueOf: (accountCode: string) => Fen): ReadonlyMap<number, Fen> {
  const values = new Map<number, Fen>();
  for (const { line, accounts = [], sumOf = [] } of rules) {
    const own = accounts.map((entry) => (entry.startsWith('-') ? -valueOf(entry.slice(1)) : valueOf(entry)));
    const sums = sumOf.map((entry) => (typeof entry === 'string' ? -(values.get(Number(entry.slice(1))) ?? 0) : (values.get(entry) ?? 0)));
    values.set(
      line,
      [...own, ...sums].reduce((sum, value) => sum + value, 0),
    );
  }
  return values;
}

/** Returns the sum of an account and everything below it. */
export function sumBelow<Row extends { readonly accountCode: string }>(rows: readonly Row[], amountOf: (row: Row) => Fen) {
  return (accountCode: string): Fen =>
    rows
      .filter((row) => row.accountCode === accountCode || row.accountCode.startsWith(`${accountCode}.`))
      .reduce((sum, row) => sum + amountOf(row), 0);
}
