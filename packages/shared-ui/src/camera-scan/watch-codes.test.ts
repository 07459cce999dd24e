import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchCodes } from './watch-codes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('counts a code anew once it was out of sight for a while, passes over pictures that cannot be read, and ends with its signal', async () => {
  const told: string[] = [];
  const left = new AbortController();
  let inSight: readonly string[] | null = ['a'];
  const detect = vi.fn<() => Promise<readonly { readonly rawValue: string }[]>>(() =>
    inSight === null ? Promise.reject(new Error('no picture')) : Promise.resolve(inSight.map((rawValue) => ({ rawValue }))),
  );
  watchCodes({
    video: {} as HTMLVideoElement,
    detector: { detect },
    signal: left.signal,
    onCode: (code) => told.push(code),
    now: () => Date.now(),
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual(['a']);
  inSight = null;
  await vi.advanceTimersByTimeAsync(500);
  inSight = ['a'];
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual(['a']);
  inSight = [];
  await vi.advanceTimersByTimeAsync(1500);
  inSight = ['a'];
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual(['a', 'a']);
  left.abort();
  const looks = detect.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(detect).toHaveBeenCalledTimes(looks);
});
