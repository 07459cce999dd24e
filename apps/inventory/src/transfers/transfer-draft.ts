import { freshKey } from '@suanpan/document-kit/fresh-key';
import { addDecimals } from '@suanpan/money/proportion';
import { compareDecimals } from '@suanpan/money/decimal';
import { scannedOf, type StockProduct, type ThereProduct } from '../documents/stock-product.ts';

/** One product of a transfer while it is typed. */
export interface TransferLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly product: StockProduct | null;
  /** How much of it lies where it goes from, and in which warehouse that was seen. */
  readonly there: { readonly warehouseId: string; readonly quantity: string } | null;
  /** A decimal, empty while nothing is entered. */
  readonly quantity: string;
}

/** A transfer while it is typed. */
export interface TransferDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly warehouseId: string;
  readonly targetWarehouseId: string;
  readonly note: string;
  readonly lines: readonly TransferLine[];
}

/** Returns a line in which nothing is entered. */
export function blankTransferLine(): TransferLine {
  return { key: freshKey(), product: null, there: null, quantity: '' };
}

/** Returns whether nothing is entered in a line. */
export function isBlankTransferLine({ product, quantity }: TransferLine): boolean {
  return product === null && quantity === '';
}

/** Returns the line after a product was chosen: one piece unless a number stands there. */
export function withTransferred(line: TransferLine, found: ThereProduct | null, warehouseId: string): TransferLine {
  if (!found) return { ...line, product: null, there: null };
  const quantity = line.quantity === '' ? '1' : line.quantity;
  return { ...line, product: found.product, there: { warehouseId, quantity: found.there }, quantity };
}

/** The lines after something was scanned, and the line that it went into. */
export interface ScannedTransfer {
  readonly lines: readonly TransferLine[];
  readonly line: TransferLine;
}

/** Returns the lines with more of what was scanned: one, or what a box holds; null when no line has it. */
export function scanTransfer(lines: readonly TransferLine[], code: string): ScannedTransfer | null {
  const scanned = scannedOf(lines, code, ({ product }) => product);
  if (!scanned) return null;
  const line = withMore(scanned.found, scanned.quantity);
  return { lines: lines.map((other) => (other === scanned.found ? line : other)), line };
}

/** Returns the lines with so much more of what lies in the warehouse, in its line or in a new one. */
export function withScanned(
  lines: readonly TransferLine[],
  there: ThereProduct,
  { quantity, warehouseId }: { readonly quantity: string; readonly warehouseId: string },
): ScannedTransfer {
  const known = lines.find(({ product }) => product?.id === there.product.id);
  if (known) {
    // The product that was found knows its units, which one that was chosen does not.
    const line = withMore({ ...known, product: there.product }, quantity);
    return { lines: lines.map((other) => (other === known ? line : other)), line };
  }
  const line = withTransferred({ ...blankTransferLine(), quantity }, there, warehouseId);
  return { lines: [...lines.filter((other) => !isBlankTransferLine(other)), line], line };
}

function withMore(line: TransferLine, quantity: string): TransferLine {
  return { ...line, quantity: addDecimals(line.quantity === '' ? '0' : line.quantity, quantity) };
}

/** Returns whether more goes than lies there, as far as that was seen where it goes from. */
export function isTooMuch({ there, quantity }: TransferLine, warehouseId: string): boolean {
  if (there?.warehouseId !== warehouseId || quantity === '') return false;
  return compareDecimals(quantity, there.quantity) > 0;
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function transferInput({ lines, note, ...head }: TransferDraft) {
  const entered = lines.filter((line) => !isBlankTransferLine(line));
  return {
    ...head,
    note: note.trim(),
    lines: entered.map(({ product, quantity }) => ({ productId: product?.id ?? '', quantity })),
  };
}
