import type { SheetCell, SheetColumn, SheetContent } from '@suanpan/workbook/sheet-content';
import type { TextKey } from '../texts.ts';
import type { ExportedInvoice } from './read-all-invoices.ts';

/** A column of an exported list of invoices. */
interface InvoiceColumn extends Omit<SheetColumn, 'header'> {
  readonly header: TextKey;
  cell(invoice: ExportedInvoice, text: (key: TextKey) => string): SheetCell;
}

const columns: readonly InvoiceColumn[] = [
  { header: 'invoice.register', kind: 'text', width: 18, cell: ({ number }) => number },
  { header: 'invoice.kind', kind: 'text', width: 16, cell: ({ kind, red }, text) => text(red ? `kindRed.${kind}` : `kind.${kind}`) },
  { header: 'invoice.invoiceCode', kind: 'text', width: 14, cell: ({ invoiceCode }) => invoiceCode },
  { header: 'invoice.invoiceNumber', kind: 'text', width: 24, cell: ({ invoiceNumber }) => invoiceNumber },
  { header: 'invoice.date', kind: 'day', width: 12, cell: ({ date }) => date },
  { header: 'export.supplierCode', kind: 'text', width: 12, cell: ({ supplier }) => supplier.code },
  { header: 'export.supplier', kind: 'text', width: 32, cell: ({ supplier }) => supplier.name },
  { header: 'invoice.net', kind: 'amount', width: 14, cell: ({ net }) => net },
  { header: 'invoice.tax', kind: 'amount', width: 14, cell: ({ tax }) => tax },
  { header: 'export.gross', kind: 'amount', width: 14, cell: ({ gross }) => gross },
  { header: 'invoice.matched', kind: 'text', width: 10, cell: ({ execution }, text) => text(`matched.${execution}`) },
  { header: 'invoice.deduction', kind: 'text', width: 10, cell: ({ deduction }, text) => text(`deduction.${deduction}`) },
  { header: 'invoice.deductedMonth', kind: 'text', width: 10, cell: ({ deductedMonth }) => deductedMonth ?? '' },
  { header: 'export.status', kind: 'text', width: 10, cell: ({ status }, text) => text(`invoiceStatus.${status}`) },
];

/** Returns a list of invoices as a sheet: a row for each, in their order, under the names that the columns have on the screen. */
export function invoiceSheetData(invoices: readonly ExportedInvoice[], text: (key: TextKey) => string): SheetContent {
  return {
    name: text('invoices.title'),
    columns: columns.map(({ header, kind, width }) => ({ header: text(header), kind, width })),
    rows: invoices.map((invoice) => columns.map(({ cell }) => cell(invoice, text))),
  };
}
