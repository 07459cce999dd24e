import { canonicalDecimal, compareDecimals } from '@suanpan/money/decimal';
import { mostLevied, readParameters } from '#business/ledger/parameter.ts';
import { findTaxRates, type TaxRate } from '#core/tax-rate/tax-rate-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { rateSet } from './rate-set.ts';

/** What a rate is for: what is sold is taxed by what the company is, what is bought by what its supplier is. */
export type TaxRateUse = 'SALE' | 'PURCHASE';

/** The rates that may stand on a document of a day. */
export interface UsableRates {
  readonly rates: readonly TaxRate[];
  /** Their canonical forms. */
  readonly known: ReadonlySet<string>;
  /** What stands on a line of which nothing else is known; null where the product's own does. */
  readonly usual: string | null;
}

/** Reads the rates that may be used on a day, the highest first; a small-scale taxpayer sells at levies alone, the usual one first. */
export async function findUsableRates(tx: Transaction, day: string, use: TaxRateUse): Promise<UsableRates> {
  const rates = await findTaxRates(tx, day);
  const { taxpayer, levyRate } = await readParameters(tx, day);
  if (taxpayer === 'general') return { rates, known: rateSet(rates), usual: null };
  const usual = canonicalDecimal(levyRate);
  const others = rates.filter(({ rate }) => compareDecimals(rate, usual) !== 0);
  // Of a parameter no more is said than that it holds on the day.
  const levy = { rate: usual, name: '征收率', validFrom: day, validTo: null };
  const all = use === 'SALE' ? [levy, ...others.filter(({ rate }) => compareDecimals(rate, mostLevied) <= 0)] : withLevy(others, levy);
  return { rates: all, known: rateSet(all), usual: use === 'SALE' ? usual : null };
}

/** Suppliers may be small-scale taxpayers as well. */
function withLevy(others: readonly TaxRate[], levy: TaxRate): readonly TaxRate[] {
  return [...others, levy].toSorted((left, right) => compareDecimals(right.rate, left.rate));
}

/** No day, no rate: what else is wrong with the day is said elsewhere. */
export const noRates: UsableRates = { rates: [], known: new Set(), usual: null };

/** Returns the rate of a product on a document: its own, or the usual one where that may not stand there. */
export function rateOfProduct(own: string, { known, usual }: UsableRates): string {
  return usual === null || known.has(canonicalDecimal(own)) ? own : usual;
}
