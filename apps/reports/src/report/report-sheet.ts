import type { CellKind, SheetContent } from '@suanpan/workbook/sheet-content';
import type { ShownReport } from './use-report-export.ts';

const widths: Readonly<Record<CellKind, number>> = { text: 24, day: 12, amount: 16, price: 14, quantity: 12, count: 10, percent: 10 };

/** Returns a report as a sheet: its columns under their names, its rows in their order. */
export function reportSheet<Row>({ title, columns, rows }: ShownReport<Row>): SheetContent {
  return {
    name: title,
    columns: columns.map(({ header, kind }) => ({ header, kind, width: widths[kind] })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
