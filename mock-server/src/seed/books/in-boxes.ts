import { fenToDecimal } from '@suanpan/money/fen';
import { productOf } from '@suanpan/money/proportion';
import type { PlannedLine } from '#application/planned-books/planned-document.ts';
import type { CompanyData } from '../data/company-data.ts';

/** Returns what is sold where so much is asked for: whole boxes, unless that is less than one. */
export function wholeBoxes(data: CompanyData, { sku, asked }: { readonly sku: string; readonly asked: number }): number {
  const factor = boxOf(data, sku)?.factor ?? 1;
  return asked < factor ? asked : asked - (asked % factor);
}

/** Returns a line of goods by the box where it comes to whole boxes, at the price of a box. */
export function inBoxes(data: CompanyData, line: PlannedLine): PlannedLine {
  const box = boxOf(data, line.sku);
  const quantity = Number(line.quantity);
  if (box === undefined || quantity % box.factor !== 0) return line;
  const price = box.price ?? fenToDecimal(productOf(String(box.factor), line.price));
  return { ...line, unit: box.name, quantity: String(quantity / box.factor), price };
}

function boxOf({ units = [] }: CompanyData, wanted: string) {
  const [, name, factor, price] = units.find(([sku]) => sku === wanted) ?? [];
  return name === undefined || factor === undefined ? undefined : { name, factor, price };
}
