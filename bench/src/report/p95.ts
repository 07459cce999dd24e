/** Returns the value that 95 of 100 values do not exceed; 0 for none. */
export function p95(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}
