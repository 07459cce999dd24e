import type { ShownAs } from './read-styles.ts';

/** A cell as it stands in a sheet. */
export interface RawCell {
  /** What its value is: "s" for a shared text, "b" for a boolean, "str" and "inlineStr" for texts, and "n" or nothing for a number. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string;
}

/** What cells of a workbook are read by. */
export interface WorkbookParts {
  readonly shared: readonly string[];
  readonly styles: readonly ShownAs[];
}

/** Returns what a cell says, as people see it but for separators of thousands and cut places. */
export function cellText({ type = 'n', style, value }: RawCell, { shared, styles }: WorkbookParts): string {
  if (type === 's') return plain(shared[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || value.trim() === '') return plain(value);
  return numberText(value, styles[Number(style ?? 0)] ?? 'number');
}

function numberText(value: string, shownAs: ShownAs): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (shownAs === 'day' && number >= 1) return dayOf(number);
  return shownAs === 'percent' ? `${decimalOf(number * 100)}%` : decimalOf(number);
}

/** What no XML text can hold is written as _x000D_ (ECMA-376, 22.4.2.4). */
function plain(text: string): string {
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_whole, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** A workbook keeps what a float holds; people see fifteen digits of it. */
function decimalOf(number: number): string {
  const seen = Number(number.toPrecision(15));
  const text = String(seen);
  return text.includes('e') ? seen.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

const dayMs = 86_400_000;

/** Day 60 is one that never was, so the days before it count from one later. */
function dayOf(number: number): string {
  const days = Math.floor(number) + (number < 60 ? 1 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * dayMs).toISOString().slice(0, 10);
}
