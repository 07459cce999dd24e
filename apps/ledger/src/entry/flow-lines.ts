import type { TextKey, useT } from '../texts.ts';

/** The lines of the cash flow statement that a voucher can name, as the form numbers them. */
export const flowLines = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18] as const;

const outflows: ReadonlySet<number> = new Set([3, 4, 5, 6, 11, 12, 16, 17, 18]);

/** Returns whether a line is of money that goes out. */
export function isOutflow(line: number): boolean {
  return outflows.has(line);
}

/** Returns the name of a line in the active language; its number where it has none. */
export function flowName(t: ReturnType<typeof useT>, line: number): string {
  const known = flowLines.find((number) => number === line);
  return known === undefined ? String(line) : t(`flow.${known}` satisfies TextKey);
}
