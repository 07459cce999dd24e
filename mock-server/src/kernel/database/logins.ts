import type { PoolConfig } from 'pg';

/** How to log in to a database with each of the application's roles. */
export interface DatabaseLogins {
  readonly app: PoolConfig;
  readonly identity: PoolConfig;
  /** Whoever hands the messages of all companies on. */
  readonly relay: PoolConfig;
}
