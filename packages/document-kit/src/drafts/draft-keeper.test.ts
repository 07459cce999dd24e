import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraftKeeper } from './draft-keeper.ts';
import { draftWithLines } from './draft-with-lines.ts';
import { memoryStorage } from './memory-storage.examples.ts';
import { readStoredDraft } from './stored-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Noted {
  readonly date: string;
  readonly note: string;
  readonly lines: readonly { readonly key: string }[];
}

function draftOf(note: string): Noted {
  return { date: '2026-11-23', note, lines: [{ key: 'a' }] };
}

function keep() {
  const storage = memoryStorage();
  const onKept = vi.fn();
  return {
    keeper: createDraftKeeper<Noted>(storage, 'new', onKept),
    onKept,
    kept: () => readStoredDraft(storage, 'new', draftWithLines<Noted>())?.draft.note,
  };
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

it('a draft for which the device has no room is not told as kept, and nothing fails', () => {
  const storage = memoryStorage();
  const onKept = vi.fn();
  const full = {
    ...storage,
    set: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const keeper = createDraftKeeper<Noted>(full, 'new', onKept);
  keeper.later(draftOf('a'));
  vi.runAllTimers();
  expect(onKept).not.toHaveBeenCalled();
});
