import { expect, it } from 'vitest';
import { orderSheetData } from './order-sheet-data.ts';
import type { ExportedOrder } from './read-all-orders.ts';

const order: ExportedOrder = {
  id: '1',
  number: 'XSDD-202611-0001',
  status: 'APPROVED',
  date: '2026-11-26',
  deliveryDate: null,
  net: '1000.10',
  tax: '130.01',
  gross: '1130.11',
  customer: { id: 'c', code: '000123', name: '西湖茶业' },
  salesperson: { id: 's', name: '李四' },
};

it('orderSheetData() has codes as text, days as days and sums as numbers, under the names of the screen', () => {
  const { columns, rows } = orderSheetData([order], (key) => key);
  expect(columns.map(({ header, kind }, index) => [header, kind, rows[0]?.[index]])).toEqual([
    ['order.number', 'text', 'XSDD-202611-0001'],
    ['order.date', 'day', '2026-11-26'],
    ['order.deliveryDate', 'day', null],
    ['export.customerCode', 'text', '000123'],
    ['order.customer', 'text', '西湖茶业'],
    ['order.salesperson', 'text', '李四'],
    ['order.net', 'amount', '1000.10'],
    ['order.tax', 'amount', '130.01'],
    ['order.gross', 'amount', '1130.11'],
    ['order.status', 'text', 'status.APPROVED'],
  ]);
});
