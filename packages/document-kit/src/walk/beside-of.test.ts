import { expect, it } from 'vitest';
import { besideOf } from './beside-of.ts';

const hrefs = ['/a/1', '/a/2?print', '/a/3'];

it('besideOf() tells the rows before and after a page, as far as there are any', () => {
  expect(besideOf(hrefs, '/a/2')).toEqual({ previous: '/a/1', next: '/a/3' });
  expect(besideOf(hrefs, '/a/1')).toEqual({ previous: undefined, next: '/a/2?print' });
  expect(besideOf(hrefs, '/a/3')).toEqual({ previous: '/a/2?print', next: undefined });
  expect(besideOf(hrefs, '/a')).toEqual({});
});
