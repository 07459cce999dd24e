import type { AdminLogin } from '#kernel/database/admin-client.ts';
import type { Topology } from '#kernel/shards/topology.ts';

/** The name of the embedded database. */
export const databaseName = 'suanpan';

/** Running servers, before anybody is connected. */
export interface Servers {
  readonly topology: Topology;
  /** How the administrator logs in to a shard's writer now. */
  readonly adminOf: (shard: string) => AdminLogin;
  /** How the administrator logs in to a shard's readers now; absent where they are not ours. */
  readonly readersOf?: (shard: string) => readonly AdminLogin[];
  stop(): Promise<void>;
}

/** Returns how the superuser of an embedded server logs in. */
export function superuserOf(socketFolder: string): AdminLogin {
  return { host: socketFolder, port: 5432, user: 'postgres', database: databaseName };
}
