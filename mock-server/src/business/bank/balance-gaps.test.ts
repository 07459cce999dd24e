import { expect, it } from 'vitest';
import { gapsIn, oldestFirst, readSum } from './balance-gaps.ts';

const row = (date: string, amount: number, balance: number | null) => ({ date, amount, balance });

it('oldestFirst() turns a file round that begins with the latest, also within a day', () => {
  expect(oldestFirst([row('2026-11-03', 5, 15), row('2026-11-02', 10, 10)])).toEqual([1, 0]);
  expect(oldestFirst([row('2026-11-02', 5, 15), row('2026-11-02', 10, 10)])).toEqual([1, 0]);
  expect(oldestFirst([row('2026-11-02', 10, 10), row('2026-11-02', 5, 15)])).toEqual([0, 1]);
});

it('gapsIn() finds where a row is missing, and begins anew after it', () => {
  const rows = [row('1', 10, 10), row('2', 5, 20), row('3', 1, 21), row('4', 1, null), row('5', 1, 23)];
  expect(gapsIn(rows, [0, 1, 2, 3, 4])).toEqual([{ index: 1, missing: 5 }]);
  expect(gapsIn(rows, [0], 3)).toEqual([{ index: 0, missing: -3 }]);
});

it('readSum() reads decimals of two places and nothing else', () => {
  expect(['-1.5', '0', '12.345', '', '1e3', '1,000'].map(readSum)).toEqual([-150, 0, null, null, null, null]);
});
