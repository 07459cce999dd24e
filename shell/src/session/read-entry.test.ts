import { expect, it } from 'vitest';
import { readEntry } from './read-entry.ts';

const answer = (viewer: unknown) => readEntry(() => Promise.resolve({ data: { viewer } }), 'c1');
const company = { id: 'c1' };

it('what is told of the day is as the page has it', async () => {
  expect(await answer({ company, entry: { state: 'EXPIRED', day: '2026-11-23' } })).toEqual({ state: 'EXPIRED', day: '2026-11-23' });
  expect(await answer({ company, entry: { state: 'ARCHIVED', day: null } })).toEqual({ state: 'ARCHIVED' });
  expect(await answer({ company, entry: null })).toBeNull();
});

it('what is not known changes nothing: no session, another company, no backend', async () => {
  expect(await answer(null)).toBeUndefined();
  expect(await answer({ company: { id: 'c2' }, entry: { state: 'EXPIRED', day: '2026-11-23' } })).toBeUndefined();
  expect(await readEntry(() => Promise.reject(new Error('offline')), 'c1')).toBeUndefined();
});
