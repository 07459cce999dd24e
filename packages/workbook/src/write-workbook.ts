import writeExcelFile from 'write-excel-file/universal';
import type { CellKind, SheetCell, SheetContent } from './sheet-content.ts';

/**
 * Writes a sheet as an Office Open XML workbook (ECMA-376): amounts, quantities and percents are numbers that can be added up, days are days that can be sorted,
 * and everything else is text, whatever it looks like.
 */
export async function writeWorkbook({ name, columns, rows }: SheetContent): Promise<Blob> {
  const heads = columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((cell, index) => cellOf(columns[index]?.kind ?? 'text', cell)));
  return writeExcelFile([heads, ...body], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
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
