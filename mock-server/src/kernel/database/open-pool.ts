import { Pool, type PoolConfig } from 'pg';
import { surviveLoss } from './survive-loss.ts';
import { valueTypes } from './value-types.ts';

/**
 * Opens a pool of connections that is told when an idle one dies, and replaces it.
 *
 * A statement is sent while earlier ones are still being answered, so that a transaction waits only for what it must know.
 */
export function openPool(config: PoolConfig, max: number): Pool {
  const pool = new Pool({ max, types: valueTypes, pipeline: true, connectionTimeoutMillis: 10_000, ...config });
  pool.on('connect', surviveLoss);
  // Without a listener it would end the process.
  pool.on('error', (error) =>
    process.stderr.write(`${JSON.stringify({ level: 'warn', event: 'connection-lost', message: error.message })}\n`),
  );
  return pool;
}
