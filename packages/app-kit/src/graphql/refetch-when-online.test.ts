// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refetchWhenOnline } from './refetch-when-online.ts';

describe('refetchWhenOnline()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tries until the network carries something, and no further', async () => {
    const refetchQueries = vi.fn<() => never>();
    refetchQueries
      .mockImplementationOnce(() => Promise.reject(new Error('not yet')) as never)
      .mockImplementation(() => Promise.resolve([]) as never);
    const report = vi.fn<(error: unknown) => void>();
    const stop = refetchWhenOnline({ refetchQueries }, window, report);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(refetchQueries).toHaveBeenCalledTimes(2);
    expect(report).not.toHaveBeenCalled();
    stop();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(refetchQueries).toHaveBeenCalledTimes(2);
  });

  it('tells when it goes on failing', async () => {
    const refetchQueries = vi.fn<() => never>(() => Promise.reject(new Error('still away')) as never);
    const report = vi.fn<(error: unknown) => void>();
    refetchWhenOnline({ refetchQueries }, window, report);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(refetchQueries).toHaveBeenCalledTimes(4);
    expect(report).toHaveBeenCalledTimes(1);
  });
});
