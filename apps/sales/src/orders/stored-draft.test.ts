import { expect, it } from 'vitest';
import { memoryStorage } from './memory-storage.examples.ts';
import { type OrderDraft, blankLine } from './order-draft.ts';
import { readStoredDraft, writeStoredDraft } from './stored-draft.ts';

const draft: OrderDraft = {
  customer: { id: 'c1', label: '上海静安茶馆' },
  date: '2026-11-23',
  deliveryDate: null,
  salespersonId: null,
  taxIncluded: true,
  note: '',
  lines: [{ ...blankLine(), quantity: '3' }],
};

it('readStoredDraft() gives back what was kept, with line keys of this page', () => {
  const storage = memoryStorage();
  writeStoredDraft(storage, 'new', { draft, savedAt: '2026-11-23T02:24:00.000Z' });
  const stored = readStoredDraft(storage, 'new');
  expect(stored?.draft.lines[0]).toMatchObject({ quantity: '3' });
  expect(stored?.draft.lines[0]?.key).not.toBe(draft.lines[0]?.key);
  expect(stored?.draft.customer).toEqual(draft.customer);
});

it.each([null, '', '{', '[]', '{"draft":1}'])('readStoredDraft() has nothing for %j', (text) => {
  const storage = memoryStorage();
  if (text !== null) storage.set('new', text);
  expect(readStoredDraft(storage, 'new')).toBeNull();
});
