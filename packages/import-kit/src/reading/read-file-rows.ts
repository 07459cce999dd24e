import type { SheetRow } from '@suanpan/workbook/read-sheet';
import type { TemplateColumn } from '../files/file-column.ts';
import { readCell } from './read-cell.ts';

/** A row as the backend takes it. */
export interface WireRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What a file says. */
export interface FileRows {
  /** The columns that are known, in the order of the cells. */
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly WireRow[];
  /** Heads that are not known; what stands below them is left out. */
  readonly unknown: readonly string[];
}

/** What a file of errors adds: it is no column of a template, and nobody need hear of it when it comes back. */
export const errorHeads = { 'zh-CN': '错误', 'en-US': 'What is wrong' } as const;

/** Reads the rows below the heads; null when there is no column of the code, or one is there twice. The example of the template is left out. */
export function readFileRows(known: readonly TemplateColumn[], [heads, ...body]: readonly SheetRow[]): FileRows | null {
  const places = (heads?.cells ?? []).map((head) => known.find((column) => isNamed(column, head)));
  const found = places.flatMap((column, index) => (column === undefined ? [] : [{ column, index }]));
  const columns = found.map(({ column }) => column);
  const [code] = known;
  if (code === undefined || !columns.includes(code) || new Set(columns).size < columns.length) return null;
  const errors = new Set(Object.values(errorHeads).map(plainHead));
  const unknown = (heads?.cells ?? []).filter(
    (head, index) => head.trim() !== '' && places[index] === undefined && !errors.has(plainHead(head)),
  );
  const rows = body.map(({ number, cells }) => ({
    number,
    cells: found.map(({ column, index }) => readCell(column.kind, cells[index] ?? '')),
  }));
  return { columns, unknown, rows: rows.filter((row) => !isExample(columns, row)) };
}

function isNamed({ name, header, also = [] }: TemplateColumn, head: string): boolean {
  return [name, ...Object.values(header), ...also].some((text) => plainHead(text) === plainHead(head));
}

/** Without blanks, marks of what is needed, and what stands in brackets; in one width and case. */
function plainHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[\s*:%]/g, '');
}

function isExample(columns: readonly TemplateColumn[], { cells }: WireRow): boolean {
  return (['zh-CN', 'en-US'] as const).some((locale) =>
    columns.every(({ kind, example }, index) => cells[index] === readCell(kind, example[locale])),
  );
}
