import { plainDecimal } from './decimal-text.ts';
import type { ProductLine } from './product-line.ts';

/** What a company is for value-added tax: a small-scale taxpayer sells at a levy, and has the tax of what it buys in the cost. */
export type Taxpayer = 'GENERAL' | 'SMALL_SCALE';

/** The rates that lines of a day may have. */
export interface LineRates {
  /** Percents. */
  readonly taxRates: readonly string[];
  /** What stands on a line whose product's own rate may not; absent where nothing else does. */
  readonly usualRate?: string | undefined;
}

/** Returns the rates that the backend gives for sales: of a small-scale taxpayer the usual one is the first. */
export function saleRates(rates: readonly { readonly rate: string }[], taxpayer: Taxpayer | undefined): LineRates {
  const taxRates = rates.map(({ rate }) => plainDecimal(rate));
  return { taxRates, usualRate: taxpayer === 'SMALL_SCALE' ? taxRates[0] : undefined };
}

/** Returns the line at a rate that may stand on it, as the backend does where nothing is said. */
export function atUsualRate(line: ProductLine, { taxRates, usualRate }: LineRates): ProductLine {
  if (usualRate === undefined || line.product === null || taxRates.includes(line.taxRate)) return line;
  return { ...line, taxRate: usualRate };
}
