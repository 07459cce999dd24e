import { expect, it } from 'vitest';
import { flowSums } from './flow-sums.ts';

const consumer = (name: string, waits: { readonly waiting: number; readonly dead: number; readonly oldestSeconds: number | null }) => ({
  consumer: name,
  topic: 'sales.order',
  handled: 10,
  ...waits,
});

it('flowSums() adds shards up, tells the longest wait, and puts what is dead first, then what is far behind', () => {
  const sums = flowSums([
    {
      shard: '1',
      unsent: 2,
      oldestUnsentSeconds: 4,
      consumers: [consumer('a', { waiting: 0, dead: 0, oldestSeconds: null }), consumer('b', { waiting: 5, dead: 0, oldestSeconds: 90 })],
    },
    { shard: '2', unsent: 0, oldestUnsentSeconds: null, consumers: [consumer('a', { waiting: 1, dead: 3, oldestSeconds: 7 })] },
  ]);
  expect(sums).toMatchObject({ unsent: 2, oldestUnsent: 4, waiting: 6, oldest: 90, dead: 3, handled: 30 });
  expect(sums.consumers.map(({ shard, consumer: name }) => shard + name)).toEqual(['2a', '1b', '1a']);
});

it('flowSums() of nothing has no wait', () => {
  expect(flowSums([])).toEqual({ unsent: 0, oldestUnsent: null, waiting: 0, oldest: null, dead: 0, handled: 0, consumers: [] });
});
