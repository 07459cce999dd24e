import type { StatementLine } from './StatementLines.tsx';

/** The last line of the assets; liabilities and equity follow. */
const assetsTotal = 30;
const liabilitiesTotal = 53;

/** What stands beside each other in a row: a line of the assets, and one of liabilities or equity. */
export type BalanceRow = readonly [StatementLine | undefined, StatementLine | undefined];

interface BalanceLine {
  readonly line: number;
  readonly name: string;
  readonly ending: string;
  readonly opening: string;
}

/** Returns the rows of a balance sheet, and its last one, in which both totals stand. */
export function balanceSides(lines: readonly BalanceLine[]): { readonly rows: readonly BalanceRow[]; readonly last: BalanceRow } {
  const shown = lines.map(({ line, name, ending, opening }): StatementLine => ({ line, name, amounts: [ending, opening] }));
  const assets = shown.filter(({ line }) => line < assetsTotal);
  const others = shown.filter(({ line }) => line > assetsTotal && line < liabilitiesTotal);
  const rows = Array.from({ length: Math.max(assets.length, others.length) }, (_, index): BalanceRow => [assets[index], others[index]]);
  return { rows, last: [shown.find(({ line }) => line === assetsTotal), shown.find(({ line }) => line === liabilitiesTotal)] };
}
