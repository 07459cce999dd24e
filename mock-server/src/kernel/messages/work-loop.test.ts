import { expect, it, vi } from 'vitest';
import { startWorkLoop } from './work-loop.ts';

const never = 3_600_000;

it('a loop works on while there is more, rests until it is woken, and ends when it is stopped', async () => {
  let left = 3;
  let steps = 0;
  const loop = startWorkLoop(
    {
      name: 'x',
      idleMs: never,
      step: () => {
        steps += 1;
        left -= 1;
        return Promise.resolve(left > 0);
      },
    },
    () => undefined,
  );
  await vi.waitFor(() => expect(steps).toBe(3));
  loop.wake();
  await vi.waitFor(() => expect(steps).toBe(4));
  await loop.stop();
  expect(steps).toBe(4);
});

it('a wake in the middle of a step is not lost', async () => {
  let steps = 0;
  const loop = startWorkLoop(
    {
      name: 'x',
      idleMs: never,
      step: () => {
        steps += 1;
        if (steps === 1) loop.wake();
        return Promise.resolve(false);
      },
    },
    () => undefined,
  );
  await vi.waitFor(() => expect(steps).toBe(2));
  await loop.stop();
});

it('a step that fails is logged and done again', async () => {
  const lines: unknown[] = [];
  let steps = 0;
  const loop = startWorkLoop(
    {
      name: 'relay',
      idleMs: never,
      step: () => {
        steps += 1;
        return steps === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(false);
      },
    },
    (entry) => lines.push(entry),
  );
  await vi.waitFor(() => expect(steps).toBe(2));
  await loop.stop();
  expect(lines).toEqual([{ level: 'warn', event: 'messages-failed', loop: 'relay', message: 'gone' }]);
});
