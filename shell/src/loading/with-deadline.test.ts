import { deadlines } from '@suanpan/protocol/lifecycle';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withDeadline } from './with-deadline.ts';

const subject = { step: 'mount', app: 'sales', release: 'sales@1.0.0-00000001' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('withDeadline() gives what the work gives, and leaves no timer', async () => {
  await expect(withDeadline(subject, async () => 7)).resolves.toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

it('withDeadline() refuses work that never ends, with the step and the release', async () => {
  const result = withDeadline(subject, () => new Promise(() => {}));
  const refusal = expect(result).rejects.toMatchObject({ code: 'SP-LOAD-002', facts: { step: 'mount', release: subject.release } });
  await vi.advanceTimersByTimeAsync(deadlines.mount);
  await refusal;
});

it('withDeadline() passes on the error of the work', async () => {
  await expect(withDeadline(subject, () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
});
