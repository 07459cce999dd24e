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

/** Returns the line at a rate of its day, for who is asked for none: the usual one, else its product's own; as it is where neither may stand there. */
export function atRateOfDay(line: ProductLine, rates: LineRates): ProductLine {
  const usual = atUsualRate(line, rates);
  if (usual.product === null || !isOfAnotherDay(usual, rates)) return usual;
  const own = plainDecimal(usual.product.taxRate);
  return rates.taxRates.includes(own) ? { ...usual, taxRate: own } : usual;
}

/** Returns whether a line has a rate that may not stand on its day; not while nobody knows which may. */
export function isOfAnotherDay({ product, taxRate }: ProductLine, { taxRates }: LineRates): boolean {
  return product !== null && taxRate !== '' && taxRates.length > 0 && !taxRates.includes(plainDecimal(taxRate));
}

/** What becomes of lines on a day, where nobody is asked for rates. */
export interface LinesOnDay {
  /** The rows whose rate may not stand there, and nothing else is known for. */
  readonly odd: readonly number[];
  /** The rates at which others are sold instead of theirs, each once. */
  readonly changedTo: readonly string[];
}

/** Returns what becomes of lines on the day whose rates are given; only what is sold has another rate by itself. */
export function linesOnDay(lines: readonly ProductLine[], rates: LineRates, { isSold }: { readonly isSold: boolean }): LinesOnDay {
  const then = lines.map((line) => (isSold ? atRateOfDay(line, rates) : line));
  const changed = then.filter((line, row) => line.taxRate !== lines[row]?.taxRate);
  return {
    odd: then.flatMap((line, row) => (isOfAnotherDay(line, rates) ? [row] : [])),
    changedTo: [...new Set(changed.map(({ taxRate }) => taxRate))],
  };
}
