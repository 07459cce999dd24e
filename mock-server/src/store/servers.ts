import type { Client } from 'pg';
import type { Topology } from '#kernel/shards/topology.ts';

/** The name of the embedded database. */
export const databaseName = 'suanpan';

/** Running servers, before anybody is connected. */
export interface Servers {
  readonly topology: Topology;
  /** How the administrator logs in to a shard's writer now. */
  readonly adminOf: (shard: string) => AdminLogin;
  stop(): Promise<void>;
}

/** What `pg` takes to connect. */
export type AdminLogin = ConstructorParameters<typeof Client>[0];

/** Returns how the superuser of an embedded server logs in. */
export function superuserOf(socketFolder: string): AdminLogin {
  return { host: socketFolder, port: 5432, user: 'postgres', database: databaseName };
}
