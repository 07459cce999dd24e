import { expect, it } from 'vitest';
import { pageWish } from './page-wish.ts';

it('pageWish() reads on after a place, and back before one', () => {
  expect(pageWish({ after: 'x', before: null })).toEqual({ first: 20, after: 'x', last: null, before: null });
  expect(pageWish({ after: 'x', before: 'y' }, 50)).toEqual({ first: null, after: null, last: 50, before: 'y' });
});
