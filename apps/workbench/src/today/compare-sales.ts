/** How this period's sales stand against an earlier one's. */
export interface SalesComparison {
  readonly trend: 'up' | 'down' | 'same' | 'noBase';
  /** One place, with its sign where it is negative; empty when there is nothing to compare with. */
  readonly percent: string;
}

/** Compares two sums, given as decimal strings of yuan. The percentage is for reading only, so it may be a float. */
export function compareSales(present: string, earlier: string): SalesComparison {
  const base = Number(earlier);
  if (base === 0) return { trend: 'noBase', percent: '' };
  const change = ((Number(present) - base) / base) * 100;
  const percent = change.toFixed(1);
  if (Number(percent) === 0) return { trend: 'same', percent: '0.0' };
  return { trend: change > 0 ? 'up' : 'down', percent };
}
