import type { ReadShardsQuery } from '../data/read-shards.generated.ts';

/** A server of a shard. */
export interface ServerRow {
  readonly shard: string;
  readonly name: string;
  readonly role: 'writer' | 'reader';
  /** Of a reader, whether it is read from; it is left out while it lags too far or does not answer. */
  readonly serves: boolean;
  /** In milliseconds; null for a writer, and for a reader that does not answer. */
  readonly lagMs: number | null;
  /** How many companies live on its shard. */
  readonly companies: number;
}

/** Returns the servers of all shards, each writer before its readers. */
export function serverRows(shards: ReadShardsQuery['platformShards']): readonly ServerRow[] {
  return shards.flatMap(({ id: shard, writer, companies, readers }) => [
    { shard, name: writer, role: 'writer' as const, serves: true, lagMs: null, companies },
    ...readers.map(({ name, serves, lagMs }) => ({ shard, name, role: 'reader' as const, serves, lagMs, companies })),
  ]);
}
