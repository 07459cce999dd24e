import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { currentOperation, runInOperation } from './operation-context.ts';

const operation = (requestId: string) => ({
  requestId,
  operation: requestId,
  traceparent: null,
  lane: 'stable',
  seen: { token: null, recently: false },
});

it('two pieces of work at once each see their own context, after waiting, too', async () => {
  const seen = ['a', 'b'].map((id) =>
    runInOperation(operation(id), async () => {
      await setImmediate();
      return currentOperation()?.requestId;
    }),
  );
  expect(await Promise.all(seen)).toEqual(['a', 'b']);
  expect(currentOperation()).toBeUndefined();
});
