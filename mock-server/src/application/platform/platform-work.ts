import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { InstanceState } from '#kernel/instances/instance.ts';
import type { RelayDatabase } from '#kernel/messages/relay-database.ts';
import type { RecoveryReport } from '#kernel/tcc/recover-transactions.ts';

/** A shard's servers by name. */
export interface PlatformShardServers {
  readonly id: string;
  readonly writer: string;
}

/** What a server knows of itself and of what it stands on. */
export interface PlatformSources {
  /** Asks the messages of each shard the same. */
  onShards<T>(ask: (relay: RelayDatabase) => Promise<T>): Promise<readonly { readonly shard: string; readonly answer: T }[]>;
  shards(): readonly PlatformShardServers[];
  instances(): readonly InstanceState[];
  /** Finishes now what can be finished of transactions over several participants. */
  recover(): Promise<RecoveryReport>;
}

/** What an operator's use case works with: no company's rows, but for those whose sizes are counted. */
export interface PlatformWork {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sources: PlatformSources;
  readonly operator: { readonly userId: string; readonly loginName: string };
}

/** Why an operator's request is refused, or somebody is none. */
export type PlatformReason = 'not-operator' | 'no-dead-letter';
