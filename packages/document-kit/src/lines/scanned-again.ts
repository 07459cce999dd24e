import { addDecimals, parseDecimal } from '@suanpan/money/decimal';
import type { ProductLine } from './product-line.ts';

/** Returns the lines after a barcode was read: one that has its product and unit already is one more, and no line is added. The same lines where nothing was read. */
export function scannedAgain(lines: readonly ProductLine[]): readonly ProductLine[] {
  const read = lines.find(({ isScanned }) => isScanned === true);
  if (read === undefined) return lines;
  const twin = lines.find((line) => line !== read && isSame(line, read) && isNumber(line.quantity));
  if (twin === undefined) return lines.map((line) => (line === read ? withoutMark(read) : line));
  return lines
    .filter((line) => line !== read)
    .map((line) => (line === twin ? { ...twin, quantity: addDecimals(twin.quantity, read.quantity) } : line));
}

function isSame(line: ProductLine, { product, unit }: ProductLine): boolean {
  return line.product?.id === product?.id && line.unit?.id === unit?.id;
}

function isNumber(quantity: string): boolean {
  return parseDecimal(quantity, { maxPlaces: 4, max: '99999999' }).ok;
}

function withoutMark({ isScanned: _scanned, ...line }: ProductLine): ProductLine {
  return line;
}
