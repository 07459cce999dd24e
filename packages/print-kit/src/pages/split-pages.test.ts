import { expect, it } from 'vitest';
import { splitPages, type PartHeights } from './split-pages.ts';

const parts = (rows: number, height = 10): PartHeights => ({
  head: 20,
  tableHead: 10,
  rows: Array.from({ length: rows }, () => height),
  subtotal: 10,
  closing: 20,
  foot: 10,
});

it('splitPages() keeps on one page what fits with all that closes it', () => {
  expect(splitPages(parts(0), 100)).toEqual([{ from: 0, to: 0 }]);
  expect(splitPages(parts(4), 100)).toEqual([{ from: 0, to: 4 }]);
});

it('splitPages() leaves room for the sums of each page, and a line for the last one', () => {
  expect(splitPages(parts(5), 100)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 5 },
  ]);
  expect(splitPages(parts(12), 100)).toEqual([
    { from: 0, to: 5 },
    { from: 5, to: 10 },
    { from: 10, to: 12 },
  ]);
});

it('splitPages() gives each line to one page, in order, whatever their heights', () => {
  for (let count = 0; count < 60; count += 1) {
    const rows = Array.from({ length: count }, (_, index) => 7 + ((index * 13) % 23));
    const pages = splitPages({ ...parts(0), rows }, 120);
    expect(pages[0]?.from).toBe(0);
    expect(pages.at(-1)?.to).toBe(count);
    for (const [index, { from, to }] of pages.entries()) {
      const isLast = index === pages.length - 1;
      expect(pages[index + 1]?.from ?? to).toBe(to);
      const height = rows.slice(from, to).reduce((total, row) => total + row, 0);
      const rest = (pages.length > 1 ? 10 : 0) + (isLast ? 20 : 0);
      expect(height + rest).toBeLessThanOrEqual(80);
    }
  }
});

it('splitPages() gives a page of its own to a line that is higher than one', () => {
  expect(splitPages({ ...parts(0), rows: [10, 500, 10] }, 100)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});
