import { expect, it } from 'vitest';
import { fenOf, isBeyondOpen, settledOldestFirst, settledSum, settlesOf } from './settle-line.ts';

const line = (itemId: string, dueDate: string, open: string) => ({
  key: itemId,
  itemId,
  number: itemId,
  date: dueDate,
  dueDate,
  open,
  amount: '',
});
const lines = [line('late', '2026-11-01', '50.00'), line('latest', '2026-12-01', '70.00'), line('first', '2026-10-01', '100.10')];

it('what is due first is settled first, wherever it stands', () => {
  const settled = settledOldestFirst(lines, 12_010);
  expect(settled.map(({ amount }) => amount)).toEqual(['20.00', '', '100.10']);
  expect(settledSum(settled)).toBe(12_010);
  expect(settlesOf(settled)).toEqual([
    { itemId: 'late', amount: '20.00' },
    { itemId: 'first', amount: '100.10' },
  ]);
});

it('more than is open is seen, for what is owed and for credits', () => {
  const beyond = (open: string, amount: string) => isBeyondOpen({ open, amount });
  expect([beyond('50.00', '50.00'), beyond('50.00', '50.01'), beyond('50.00', '-1.00')]).toEqual([false, true, true]);
  expect([beyond('-50.00', '-50.00'), beyond('-50.00', '-50.01'), beyond('-50.00', '1.00')]).toEqual([false, true, true]);
});

it('fenOf() counts what is no sum yet as nothing', () => {
  expect(['', '1.', 'x', '1.005', '-2.50'].map(fenOf)).toEqual([0, 0, 0, 0, -250]);
});
