import type { DatabaseLogins } from '../database/logins.ts';

/** A server of a shard, and how the application logs in to it. */
export interface Endpoint extends DatabaseLogins {
  /** Names it in the log, e.g. "1a". */
  readonly name: string;
}

/** The servers of one shard now. */
export interface ShardServers {
  readonly writer: Endpoint;
  /** Hot standbys of the writer. */
  readonly readers: readonly Endpoint[];
}

/** One shard; a standby may take the writer's place while we run. */
export interface ShardTopology {
  /** Named in the directory and in consistency tokens. */
  readonly id: string;
  /** Whether there are readers at times: what is written while there are none must not be missed by those that come. */
  readonly replicated: boolean;
  servers(): ShardServers;
  /** Calls back whenever the servers are others than before; returns how to stop that. */
  onChange(changed: () => void): () => void;
}

/** All shards. */
export interface Topology {
  /** The shard whose database has people, sessions and the directory. */
  readonly directory: string;
  readonly shards: readonly ShardTopology[];
}

/** Returns a shard whose servers stay what they are. */
export function fixedShard(id: string, servers: ShardServers): ShardTopology {
  return { id, replicated: servers.readers.length > 0, servers: () => servers, onChange: () => () => undefined };
}

/** Returns the topology of a single database without readers. */
export function singleDatabase(logins: DatabaseLogins): Topology {
  return { directory: '1', shards: [fixedShard('1', { writer: { name: '1', ...logins }, readers: [] })] };
}
