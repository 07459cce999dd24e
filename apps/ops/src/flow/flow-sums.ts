import type { ReadMessageFlowQuery } from '../data/read-message-flow.generated.ts';

type ShardFlow = ReadMessageFlowQuery['platformMessageFlow'][number];

/** How messages flow to one consumer on one shard. */
export type ConsumerRow = ShardFlow['consumers'][number] & { readonly shard: string };

/** How messages flow on all shards together. */
export interface FlowSums {
  readonly unsent: number;
  /** In seconds; null when nothing waits. */
  readonly oldestUnsent: number | null;
  readonly waiting: number;
  readonly oldest: number | null;
  readonly dead: number;
  readonly handled: number;
  /** Those with dead letters first, then those that are behind the furthest. */
  readonly consumers: readonly ConsumerRow[];
}

/** Adds up how messages flow on each shard. */
export function flowSums(flows: readonly ShardFlow[]): FlowSums {
  const rows = flows.flatMap(({ shard, consumers }) => consumers.map((consumer) => ({ ...consumer, shard })));
  const sum = (of: (row: ConsumerRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    unsent: flows.reduce((total, { unsent }) => total + unsent, 0),
    oldestUnsent: longest(flows.map(({ oldestUnsentSeconds }) => oldestUnsentSeconds)),
    waiting: sum(({ waiting }) => waiting),
    oldest: longest(rows.map(({ oldestSeconds }) => oldestSeconds)),
    dead: sum(({ dead }) => dead),
    handled: sum(({ handled }) => handled),
    consumers: rows.toSorted((a, b) => b.dead - a.dead || b.waiting - a.waiting),
  };
}

function longest(ages: readonly (number | null)[]): number | null {
  const known = ages.filter((age) => age !== null);
  return known.length === 0 ? null : Math.max(...known);
}
