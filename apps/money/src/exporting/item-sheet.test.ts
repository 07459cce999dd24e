import { expect, it } from 'vitest';
import { itemSheet } from './item-sheet.ts';

const item = {
  __typename: 'OpenItem' as const,
  id: 'i',
  kind: 'RECEIVABLE' as const,
  number: 'XS-202611-0001',
  date: '2026-11-01',
  dueDate: '2026-12-01',
  amount: '113.00',
  open: '13.50',
  customer: { id: 'c', name: '明前茶庄' },
  supplier: null,
  document: null,
};

it('open items are a sheet of numbers, with what is settled of each; a number of a document stays a text', () => {
  const { name, columns, rows } = itemSheet([item, { ...item, amount: '-5.00', open: '-5.00' }], 'RECEIVABLE', (key) => key);
  expect([name, columns.map(({ kind }) => kind).join(' ')]).toEqual(['kind.RECEIVABLE', 'text text day day amount amount amount']);
  expect(rows).toEqual([
    ['明前茶庄', 'XS-202611-0001', '2026-11-01', '2026-12-01', '113.00', '99.50', '13.50'],
    ['明前茶庄', 'XS-202611-0001', '2026-11-01', '2026-12-01', '-5.00', '0.00', '-5.00'],
  ]);
});

it('what suppliers are owed stands under their name', () => {
  const owed = { ...item, kind: 'PAYABLE' as const, customer: null, supplier: { id: 's', name: '顺丰' } };
  const { columns, rows } = itemSheet([owed], 'PAYABLE', (key) => key);
  expect([columns[0]?.header, rows[0]?.[0]]).toEqual(['item.supplier', '顺丰']);
});
