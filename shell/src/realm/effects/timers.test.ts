import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEffectBook } from './effect-book.ts';
import { createTimers } from './timers.ts';

type Set = (run: () => void, delay: number) => number;

describe('createTimers()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const start = () => {
    const book = createEffectBook();
    const timers = createTimers(globalThis, book);
    return { book, timers, setTimeout: timers.setTimeout as Set, setInterval: timers.setInterval as Set };
  };

  it('a pending timeout does not fire after the app has left, and fires once it is back', () => {
    const { book, setTimeout } = start();
    const fired = vi.fn();
    setTimeout(fired, 10);
    book.rest();
    vi.advanceTimersByTime(1000);
    expect(fired).not.toHaveBeenCalled();
    book.wake();
    vi.advanceTimersByTime(10);
    expect(fired).toHaveBeenCalledTimes(1);
    expect(book.size).toBe(0);
  });

  it('an interval beats only while the app is on the page', () => {
    const { book, setInterval } = start();
    const beat = vi.fn();
    setInterval(beat, 10);
    vi.advanceTimersByTime(30);
    book.rest();
    vi.advanceTimersByTime(100);
    book.wake();
    vi.advanceTimersByTime(20);
    expect(beat).toHaveBeenCalledTimes(5);
  });

  it('any clear function ends any timer by its number, as in a browser', () => {
    const { book, timers, setInterval } = start();
    const beat = vi.fn();
    const id = setInterval(beat, 10);
    (timers.clearTimeout as (id: number) => void)(id);
    vi.advanceTimersByTime(100);
    expect(beat).not.toHaveBeenCalled();
    expect(book.size).toBe(0);
  });

  it('evaluates no text', () => {
    const { timers } = start();
    expect(() => (timers.setTimeout as (text: string) => void)('alert(1)')).toThrow(/text is not evaluated/);
  });
});
