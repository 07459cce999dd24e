import { expect, it } from 'vitest';
import { partRows } from './part-rows.ts';

const rows = (count: number, length: number) => Array.from({ length: count }, (_, number) => ({ number, cells: ['x'.repeat(length)] }));

it('rows go in parts of at most 500, and of no more text than a request has', () => {
  expect(partRows(rows(1001, 10)).map((part) => part.length)).toEqual([500, 500, 1]);
  expect(partRows(rows(4, 90_000)).map((part) => part.length)).toEqual([2, 2]);
  expect(partRows(rows(2, 900_000)).map((part) => part.length)).toEqual([1, 1]);
  expect(partRows([])).toEqual([]);
  expect(partRows(rows(1001, 900)).flat()).toEqual(rows(1001, 900));
});
