import { expect, it } from 'vitest';
import { columnSum } from './column-sum.ts';

const rows = [
  { id: '1', cells: { quantity: '0.1', amount: '10.10', name: '铰链' } },
  { id: '2', cells: { quantity: '0.2', amount: '-0.05' } },
  { id: '3', cells: { name: '赠品' } },
];

it('columnSum() is exact, and passes over what a line lacks', () => {
  expect(columnSum({ id: 'quantity', label: '数量', kind: 'quantity', share: 1, isSummed: true }, rows)).toBe('0.3');
  expect(columnSum({ id: 'amount', label: '金额', kind: 'amount', share: 1, isSummed: true }, rows)).toBe('10.05');
});

it('columnSum() is empty where nobody asked for it', () => {
  expect(columnSum({ id: 'quantity', label: '数量', kind: 'quantity', share: 1 }, rows)).toBe('');
});
