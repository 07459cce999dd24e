import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import type { ProductChoice } from './product-choice.ts';
import { type ProductLine, blankLine, enteredLines, isBlankLine } from './product-line.ts';
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
  const entered = enteredLines(lines);
  const added = withChosen(entered, choice, columns).slice(entered.length);
  return scannedAgain([...entered, ...added.map((line) => ({ ...line, isScanned: true }))]);
}

/** Returns the lines with one more, in which a product was chosen as if it had been typed; a blank one at the end is taken for it. */
export function withChosen(
  lines: readonly ProductLine[],
  choice: ProductChoice,
  columns: readonly EntryColumn<ProductLine>[],
): readonly ProductLine[] {
  const column = columns.find(({ id }) => id === 'product');
  if (column?.kind !== 'lookup') return lines;
  const last = lines.at(-1);
  const free = last !== undefined && isBlankLine(last) ? last : null;
  return [...(free ? lines.slice(0, -1) : lines), column.set(free ?? blankLine(), choice)];
}
