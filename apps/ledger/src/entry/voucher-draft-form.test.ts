import { readStoredDraft, writeStoredDraft } from '@suanpan/document-kit/stored-draft';
import type { HostStorage } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { voucherDraftForm } from './voucher-draft-form.ts';
import { blankLine, newVoucher } from './voucher-draft.ts';

function storageOf(): HostStorage {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value), remove: (key) => void kept.delete(key) };
}

it('what was typed is back with line keys of the page that reads it', () => {
  const storage = storageOf();
  const line = { ...blankLine(), summary: 'ab' };
  expect(readStoredDraft(storage, 'new', voucherDraftForm)).toBeNull();
  writeStoredDraft(storage, 'new', { draft: { ...newVoucher('2026-11-23'), lines: [line] }, savedAt: '2026-11-23T02:24:00.000Z' });
  const kept = readStoredDraft(storage, 'new', voucherDraftForm);
  expect(kept?.draft.lines.map(({ summary }) => summary)).toEqual(['ab']);
  expect(kept?.draft.lines[0]?.key).not.toBe(line.key);
  storage.remove('new');
  expect(readStoredDraft(storage, 'new', voucherDraftForm)).toBeNull();
});

it('one that was kept before there were papers has none attached', () => {
  const storage = storageOf();
  const { attachedPapers: _none, ...before } = { ...newVoucher('2026-11-23'), lines: [blankLine()] };
  storage.set('new', JSON.stringify({ draft: before, savedAt: '2026-11-23T02:24:00.000Z' }));
  expect(readStoredDraft(storage, 'new', voucherDraftForm)?.draft.attachedPapers).toBe('0');
});

it.each(['{', '{"draft":1,"savedAt":""}', '{"draft":{"lines":3}}'])('takes %j for nothing', (text) => {
  const storage = storageOf();
  storage.set('new', text);
  expect(readStoredDraft(storage, 'new', voucherDraftForm)).toBeNull();
});
