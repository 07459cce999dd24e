import type { TextKey } from '../texts.ts';
import type { ExportedOrder } from './read-all-orders.ts';
import type { SheetCell, SheetColumn, SheetContent } from '@suanpan/workbook/sheet-content';

/** A column of an exported list of orders. */
interface OrderColumn extends Omit<SheetColumn, 'header'> {
  readonly header: TextKey;
  cell(order: ExportedOrder, text: (key: TextKey) => string): SheetCell;
}

const columns: readonly OrderColumn[] = [
  { header: 'order.number', kind: 'text', width: 20, cell: ({ number }) => number },
  { header: 'order.date', kind: 'day', width: 12, cell: ({ date }) => date },
  { header: 'order.deliveryDate', kind: 'day', width: 12, cell: ({ deliveryDate }) => deliveryDate ?? null },
  { header: 'export.customerCode', kind: 'text', width: 12, cell: ({ customer }) => customer.code },
  { header: 'order.customer', kind: 'text', width: 32, cell: ({ customer }) => customer.name },
  { header: 'order.salesperson', kind: 'text', width: 12, cell: ({ salesperson }) => salesperson.name },
  { header: 'order.net', kind: 'amount', width: 14, cell: ({ net }) => net },
  { header: 'order.tax', kind: 'amount', width: 14, cell: ({ tax }) => tax },
  { header: 'order.gross', kind: 'amount', width: 14, cell: ({ gross }) => gross },
  { header: 'order.status', kind: 'text', width: 10, cell: ({ status }, text) => text(`status.${status}`) },
];

/** Returns a list of orders as a sheet: a row for each, in their order, under the names that the columns have on the screen. */
export function orderSheetData(orders: readonly ExportedOrder[], text: (key: TextKey) => string): SheetContent {
  return {
    name: text('orders.title'),
    columns: columns.map(({ header, kind, width }) => ({ header: text(header), kind, width })),
    rows: orders.map((order) => columns.map(({ cell }) => cell(order, text))),
  };
}
