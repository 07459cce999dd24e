import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followDays } from './follow-days.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T15:58:30Z') }));
afterEach(() => vi.useRealTimers());

function open() {
  const document = new EventTarget();
  const until = new AbortController();
  const tell = vi.fn();
  const window = { setInterval, clearInterval, document } as never;
  followDays(tell, { timeZone: 'Asia/Shanghai', window, signal: until.signal });
  return { tell, until, show: () => document.dispatchEvent(new Event('visibilitychange')) };
}

it('a new day of the company is told once, within a minute', () => {
  const { tell } = open();
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10 * 60_000);
  expect(tell).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('a page that comes back into sight after midnight knows at once', () => {
  const { tell, show } = open();
  show();
  expect(tell).not.toHaveBeenCalled();
  vi.setSystemTime(new Date('2026-11-24T02:00:00Z'));
  show();
  expect(tell).toHaveBeenCalledOnce();
});

it('nothing is told any more once nobody listens', () => {
  const { tell, until, show } = open();
  until.abort();
  vi.advanceTimersByTime(24 * 60 * 60_000);
  show();
  expect(tell).not.toHaveBeenCalled();
});
