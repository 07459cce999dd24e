import { expect, it } from 'vitest';
import { selectedSum, toggled } from './selected-sum.ts';

it('selectedSum() sums what is chosen, to the fen', () => {
  const list = [
    { id: 'a', amount: '0.10' },
    { id: 'b', amount: '0.20' },
    { id: 'c', amount: '-5.00' },
  ];
  expect(selectedSum(list, new Set(['a', 'b']))).toBe(30);
  expect(selectedSum(list, new Set(['c', 'gone']))).toBe(-500);
});

it('toggled() adds what is not there and takes what is', () => {
  expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
  expect([...toggled(new Set(['a']), 'a')]).toEqual([]);
});
