import { freshKey } from '@suanpan/document-kit/fresh-key';
import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import { scannedOf, type StockProduct, type ThereProduct } from '../documents/stock-product.ts';

/** One product of a count while it is typed. */
export interface CountLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: StockProduct | null;
  /** What should be there by the books. */
  readonly book: string;
  /** What was found; empty while nobody has counted it. */
  readonly counted: string;
  /** Whether a loss is abnormal, so that its input tax goes back. */
  readonly abnormal: boolean;
}

/** A count while it is typed. */
export interface CountDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly warehouseId: string;
  readonly note: string;
  readonly lines: readonly CountLine[];
}

/** Returns a line in which nothing is entered. */
export function blankCountLine(): CountLine {
  return { key: freshKey(), product: null, book: '0', counted: '', abnormal: false };
}

/** Returns whether nothing is in a line. */
export function isBlankCountLine({ product, counted }: CountLine): boolean {
  return product === null && counted === '';
}

/** Returns the line of a product that nobody has counted. */
function countLineOf({ product, there }: ThereProduct): CountLine {
  return { ...blankCountLine(), product, book: there };
}

/** Returns the lines of what lies in a warehouse; what was counted before stays, also of products that should not be there. */
export function countLinesOf(stock: readonly ThereProduct[], before: readonly CountLine[]): readonly CountLine[] {
  const known = new Map(before.map((line) => [line.product?.id, line]));
  const listed = new Set(stock.map(({ product }) => product.id));
  const more = countedLines(before).filter(({ product }) => product !== null && !listed.has(product.id));
  const lines = stock.map((there) => {
    const line = countLineOf(there);
    const counted = known.get(there.product.id);
    return counted ? { ...line, counted: counted.counted, abnormal: counted.abnormal } : line;
  });
  return [...lines, ...more.map((line) => ({ ...line, book: '0' }))];
}

/** Returns by how much more was found than there should be, below 0 when some is missing; null while it is not counted. */
export function differenceOf({ book, counted }: Pick<CountLine, 'book' | 'counted'>): string | null {
  return counted === '' ? null : addDecimals(counted, negateDecimal(book));
}

/** Returns whether some is missing. */
export function isLoss(line: Pick<CountLine, 'book' | 'counted'>): boolean {
  const difference = differenceOf(line);
  return difference !== null && compareDecimals(difference, '0') < 0;
}

/** The lines after something was scanned, and the line that it was counted in. */
export interface ScannedCount {
  readonly lines: readonly CountLine[];
  readonly line: CountLine;
}

/** Returns the lines with what was scanned counted once more: one, or what a box holds; null when no line has it. */
export function scanCount(lines: readonly CountLine[], code: string): ScannedCount | null {
  const scanned = scannedOf(lines, code, ({ product }) => product);
  return scanned?.found.product ? withCounted(lines, scanned.found.product, scanned.quantity) : null;
}

/** Returns the lines with so much more of a product counted, in its line or in a new one. */
export function withCounted(lines: readonly CountLine[], product: StockProduct, quantity: string): ScannedCount {
  const known = lines.find((line) => line.product?.id === product.id);
  const before = known ?? countLineOf({ product, there: '0' });
  // The product that was found knows its units, which one that was listed does not.
  const line = { ...before, product, counted: addDecimals(before.counted === '' ? '0' : before.counted, quantity) };
  if (known) return { lines: lines.map((other) => (other === known ? line : other)), line };
  return { lines: [...lines.filter((other) => !isBlankCountLine(other)), line], line };
}

/** Returns the lines without those that name a product once more; the first one stays. */
export function withoutRepeats(lines: readonly CountLine[]): readonly CountLine[] {
  const seen = new Set<string>();
  return lines.filter(({ product }) => {
    if (product === null) return true;
    const isNew = !seen.has(product.id);
    seen.add(product.id);
    return isNew;
  });
}

/** Returns the lines with what nobody has counted taken as the books have it. */
export function withRestAsBooked(lines: readonly CountLine[]): readonly CountLine[] {
  return lines.map((line) => (line.counted === '' && line.product !== null ? { ...line, counted: line.book } : line));
}

/** What a count comes to so far. */
export function countSums(lines: readonly CountLine[]): { readonly counted: number; readonly over: number; readonly missing: number } {
  const differences = lines.map(differenceOf).filter((difference) => difference !== null);
  const signs = differences.map((difference) => compareDecimals(difference, '0'));
  return { counted: differences.length, over: signs.filter((sign) => sign > 0).length, missing: signs.filter((sign) => sign < 0).length };
}

/** Returns the lines that are sent: those that somebody has counted. */
function countedLines(lines: readonly CountLine[]): readonly CountLine[] {
  return lines.filter(({ counted }) => counted !== '');
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function countInput({ lines, note, ...head }: CountDraft) {
  return {
    ...head,
    note: note.trim(),
    lines: countedLines(lines).map((line) => ({
      productId: line.product?.id ?? '',
      counted: line.counted,
      abnormal: line.abnormal && isLoss(line),
    })),
  };
}
