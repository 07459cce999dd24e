import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraftKeeper } from './draft-keeper.ts';
import { memoryStorage } from './memory-storage.examples.ts';
import { type OrderDraft, blankLine } from './order-draft.ts';
import { readStoredDraft } from './stored-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function draftOf(note: string): OrderDraft {
  return { customer: null, date: '2026-11-23', deliveryDate: null, salespersonId: null, taxIncluded: true, note, lines: [blankLine()] };
}

function keep() {
  const storage = memoryStorage();
  const onKept = vi.fn();
  return { keeper: createDraftKeeper(storage, 'new', onKept), onKept, kept: () => readStoredDraft(storage, 'new')?.draft.note };
}

it('later() keeps only the last of the drafts that follow each other quickly', () => {
  const { keeper, onKept, kept } = keep();
  keeper.later(draftOf('a'));
  vi.advanceTimersByTime(500);
  keeper.later(draftOf('ab'));
  vi.advanceTimersByTime(500);
  expect(kept()).toBeUndefined();
  vi.advanceTimersByTime(500);
  expect(kept()).toBe('ab');
  expect(onKept).toHaveBeenCalledTimes(1);
});

it('now() keeps what waits, and does nothing when nothing waits', () => {
  const { keeper, onKept, kept } = keep();
  keeper.now();
  expect(onKept).not.toHaveBeenCalled();
  keeper.later(draftOf('a'));
  keeper.now();
  expect(kept()).toBe('a');
  vi.runAllTimers();
  expect(onKept).toHaveBeenCalledTimes(1);
});

it('forget() also forgets what waits', () => {
  const { keeper, kept } = keep();
  keeper.later(draftOf('a'));
  keeper.now();
  keeper.later(draftOf('ab'));
  keeper.forget();
  vi.runAllTimers();
  expect(kept()).toBeUndefined();
});
