import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import type { ProductChoice } from './product-choice.ts';
import { type ProductLine, blankLine, enteredLines } from './product-line.ts';
import { scannedAgain } from './scanned-again.ts';

/** Returns what a code that a camera read means; undefined where it is no product, or where it could be several. */
export function readChoice(found: readonly ProductChoice[], code: string): ProductChoice | undefined {
  const [first, ...others] = found;
  const named = found.find(({ product, isRead }) => isRead || product.sku.toLowerCase() === code.toLowerCase());
  return named ?? (others.length === 0 ? first : undefined);
}

/** Returns the lines with one more of what was read: in its line where there is one, else in a line of its own. */
export function withRead(
  lines: readonly ProductLine[],
  choice: ProductChoice,
  columns: readonly EntryColumn<ProductLine>[],
): readonly ProductLine[] {
  const column = columns.find(({ id }) => id === 'product');
  if (column?.kind !== 'lookup') return lines;
  return scannedAgain([...enteredLines(lines), { ...column.set(blankLine(), choice), isScanned: true }]);
}
