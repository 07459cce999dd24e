import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { SheetFault, sheetLimits } from './sheet-fault.ts';

/** A row of a file that is not empty. */
export interface SheetRow {
  /** As the program that shows the file counts, from 1. */
  readonly number: number;
  /** What its cells say, as texts: numbers as decimals, days as yyyy-mm-dd, "true" or "false"; empty ones are empty texts. */
  readonly cells: readonly string[];
}

/** Reads the first sheet of a workbook, or a text with separated values, by what is in it and not by its name. Throws a `SheetFault`. */
export function readSheet(bytes: Uint8Array, maxRows: number): readonly SheetRow[] {
  if (bytes.byteLength > sheetLimits.bytes) throw new SheetFault('too-large');
  if (bytes.byteLength === 0) throw new SheetFault('empty');
  const rows = rowsOf(bytes).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) throw new SheetFault('empty');
  if (rows.length > maxRows) throw new SheetFault('too-many-rows');
  return rows.map(({ number, cells }) => ({ number, cells: cells.slice(0, sheetLimits.columns) }));
}

function rowsOf(bytes: Uint8Array): readonly SheetRow[] {
  const magic = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (magic === 'd0cf11e0') throw new SheetFault('old-workbook');
  return magic === '504b0304' ? readWorkbook(bytes) : readCsv(bytes);
}
