import { expect, it } from 'vitest';
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

function memory() {
  const items = new Map<string, string>();
  return { get: (key: string) => items.get(key) ?? null, set: (key: string, value: string) => void items.set(key, value), remove: (key: string) => void items.delete(key) };
}

it('readStoredDraft() gives back what was kept, with line keys of this page', () => {
  const storage = memory();
  writeStoredDraft(storage, 'new', { draft, savedAt: '2026-11-23T02:24:00.000Z' });
  const stored = readStoredDraft(storage, 'new');
  expect(stored?.draft.lines[0]).toMatchObject({ quantity: '3' });
  expect(stored?.draft.lines[0]?.key).not.toBe(draft.lines[0]?.key);
  expect(stored?.draft.customer).toEqual(draft.customer);
});

it.each([null, '', '{', '[]', '{"draft":1}'])('readStoredDraft() has nothing for %j', (text) => {
  const storage = memory();
  if (text !== null) storage.set('new', text);
  expect(readStoredDraft(storage, 'new')).toBeNull();
});
