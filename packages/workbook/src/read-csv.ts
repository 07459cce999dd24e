import type { SheetRow } from './read-sheet.ts';
import { SheetFault } from './sheet-fault.ts';

/** Reads a text with separated values (RFC 4180): UTF-8, UTF-16 as Excel saves it, or GB18030; commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): readonly SheetRow[] {
  const text = textOf(bytes);
  if (text.includes('\0')) throw new SheetFault('broken');
  const separator = separatorOf(text);
  // A field in quotes, or up to what ends it; then what ends it.
  const field = new RegExp(`(?:"((?:[^"]|"")*)"([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'gy');
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  while (field.lastIndex < text.length || cells.length > 0) {
    const [, quoted, behind = '', plain = '', end = ''] = field.exec(text) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    if (end === separator) continue;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
    if (end === '') break;
  }
  return rows;
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const writing of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(writing, { fatal: true }).decode(bytes);
    } catch {
      // The next writing may fit.
    }
  }
  throw new SheetFault('unknown-text');
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r|\n/, 1);
  const countOf = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (countOf(each) > countOf(best) ? each : best));
}
