import writeExcelFile from 'write-excel-file/universal';
import type { CellKind, SheetCell, SheetContent } from './sheet-content.ts';

/**
 * Writes sheets as an Office Open XML workbook (ECMA-376): amounts, quantities and percents are numbers that can be added up, days are days that can be sorted,
 * and everything else is text, whatever it looks like.
 */
export async function writeWorkbook(content: SheetContent | readonly SheetContent[]): Promise<Blob> {
  const sheets = 'columns' in content ? [content] : content;
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell, index) => cellOf(columns[index]?.kind ?? 'text', cell))),
      ],
    })),
  ).toBlob();
}

const formats: Readonly<Partial<Record<CellKind, string>>> = {
  amount: '#,##0.00',
  price: '#,##0.00####',
  quantity: '#,##0.####',
  count: '0',
  percent: '0.0%',
};

function cellOf(kind: CellKind, cell: SheetCell) {
  if (cell === null) return null;
  if (kind === 'text') return { value: cell, type: String };
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: kind === 'percent' ? Number(cell) / 100 : Number(cell), type: Number, format: formats[kind] ?? 'General' };
}
