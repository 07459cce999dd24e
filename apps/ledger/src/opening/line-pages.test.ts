import { expect, it } from 'vitest';
import { errorsOfPage, firstWrongRow, lastPageOf, pageOf, withPage } from './line-pages.ts';

it('pages have 200 lines, and the last one up to 100 more, so that a line that is typed stays where it is', () => {
  expect([0, 1, 200, 300, 301, 500, 501, 5000].map(lastPageOf)).toEqual([0, 0, 0, 0, 1, 1, 2, 24]);
  expect([pageOf(0, 1), pageOf(199, 1), pageOf(200, 1), pageOf(450, 1)]).toEqual([0, 0, 1, 1]);
});

it('a page that was changed takes its own place among all lines', () => {
  expect(withPage(['a', 'b', 'c', 'd'], { before: 1, end: 3 }, ['x'])).toEqual(['a', 'x', 'd']);
});

it('what is wrong is told on its page, and the first of it is found', () => {
  const errors = { '199.amount': 'a', '200.party': 'b', '400.date': 'c' };
  expect(errorsOfPage(errors, { before: 200, end: 400 })).toEqual({ '0.party': 'b' });
  expect([firstWrongRow(errors), firstWrongRow({})]).toEqual([199, null]);
});
