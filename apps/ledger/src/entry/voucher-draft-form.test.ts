import type { HostStorage } from '@suanpan/protocol/host';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVoucherKeeper, readKeptVoucher } from './kept-voucher.ts';
import { blankLine, newVoucher } from './voucher-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function storageOf(): HostStorage {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value), remove: (key) => void kept.delete(key) };
}

it('keeps the last of what was typed, with line keys of the page that reads it, until it is forgotten', () => {
  const storage = storageOf();
  const keeper = createVoucherKeeper(storage, 'new', () => undefined);
  const line = { ...blankLine(), summary: 'a' };
  keeper.later({ ...newVoucher('2026-11-23'), lines: [line] });
  expect(readKeptVoucher(storage, 'new')).toBeNull();
  keeper.later({ ...newVoucher('2026-11-23'), lines: [{ ...line, summary: 'ab' }] });
  vi.advanceTimersByTime(800);
  const kept = readKeptVoucher(storage, 'new');
  expect(kept?.draft.lines.map(({ summary }) => summary)).toEqual(['ab']);
  expect(kept?.draft.lines[0]?.key).not.toBe(line.key);
  keeper.forget();
  expect(readKeptVoucher(storage, 'new')).toBeNull();
});

it.each(['{', '{"draft":1,"savedAt":""}', '{"draft":{"lines":3}}'])('takes %j for nothing', (text) => {
  const storage = storageOf();
  storage.set('new', text);
  expect(readKeptVoucher(storage, 'new')).toBeNull();
});
