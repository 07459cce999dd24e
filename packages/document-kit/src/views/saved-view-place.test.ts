import { expect, it } from 'vitest';
import { keptQuery } from './saved-view-place.ts';

it('keptQuery() of the same filters is the same, wherever the reader is in the list', () => {
  expect(keptQuery('by=DAY&from=2026-11-01')).toBe(keptQuery('?from=2026-11-01&after=x&by=DAY'));
  expect(keptQuery('')).toBe('');
  expect(keptQuery('q=茶')).not.toBe(keptQuery('q=碗'));
});
