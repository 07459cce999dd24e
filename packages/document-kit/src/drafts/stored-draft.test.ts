import { expect, it } from 'vitest';
import { draftWithLines } from './draft-with-lines.ts';
import { memoryStorage } from './memory-storage.examples.ts';
import { readStoredDraft, writeStoredDraft } from './stored-draft.ts';

const draft = { customer: { id: 'c1' }, date: '2026-11-23', lines: [{ key: 'line-x', quantity: '3' }] };
const form = draftWithLines<typeof draft>();

it('readStoredDraft() gives back what was kept, with line keys of this page', () => {
  const storage = memoryStorage();
  writeStoredDraft(storage, 'new', { draft, savedAt: '2026-11-23T02:24:00.000Z' });
  const stored = readStoredDraft(storage, 'new', form);
  expect(stored?.draft.lines[0]).toMatchObject({ quantity: '3' });
  expect(stored?.draft.lines[0]?.key).not.toBe(draft.lines[0]?.key);
  expect(stored?.draft.customer).toEqual(draft.customer);
});

it.each([null, '', '{', '[]', '{"draft":1}', '{"draft":{"date":"x"},"savedAt":"y"}'])('readStoredDraft() has nothing for %j', (text) => {
  const storage = memoryStorage();
  if (text !== null) storage.set('new', text);
  expect(readStoredDraft(storage, 'new', form)).toBeNull();
});
