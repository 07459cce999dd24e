import { expect, it } from 'vitest';
import { closingProgress } from './closing-progress.ts';

it('closingProgress() counts what is done, and leaves the check of the books out', () => {
  const progress = closingProgress([
    { name: 'EARLIER', state: 'ok' },
    { name: 'DRAFTS', state: 'blocked', count: 2 },
    { name: 'CHECK', state: 'ok' },
    { name: 'VAT', state: 'ready', amount: '3.00' },
    { name: 'LOCK', state: 'ready' },
  ]);
  expect(progress).toMatchObject({ done: 1, all: 4 });
  expect(progress.steps.map(({ name }) => name)).toEqual(['EARLIER', 'DRAFTS', 'VAT']);
});
