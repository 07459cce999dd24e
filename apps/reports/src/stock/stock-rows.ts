import { rankThing } from '@suanpan/protocol/rank-match';
import type { ReadStockReportQuery } from '../data/read-stock-report.generated.ts';

/** How the stock of a product turned over. */
export type StockRow = ReadStockReportQuery['stockReport']['rows'][number];

/** Returns the products that words name and that are still, or sold, as it is wished. */
export function stockRows(
  rows: readonly StockRow[],
  { show, words }: { readonly show: string; readonly words: string },
): readonly StockRow[] {
  const wished = rows.filter(({ sold }) => show === 'ALL' || (show === 'SOLD') === Number(sold) > 0);
  return words.trim() === '' ? wished : wished.filter(({ code, name }) => rankThing(words, [name, code]) > 0);
}

/** Returns how many days nothing was sold until a day; null where nothing ever was. */
export function stillDays(lastSold: string | null | undefined, day: string): string | null {
  if (lastSold == null) return null;
  return String(Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${lastSold}T00:00:00Z`)) / 86_400_000));
}
