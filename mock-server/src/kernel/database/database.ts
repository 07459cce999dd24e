import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { isId } from '../ids/ids.ts';
import { transactionOn, type Transaction } from './transaction.ts';
import { valueTypes } from './value-types.ts';

/** Whose rows a transaction may see, and on whose behalf it writes: the audit has it from here. */
export interface TenantContext {
  readonly tenantId: string;
  /** The member who acts; the program itself when absent. */
  readonly memberId?: string;
  /** What the writes belong to, e.g. the id of the request. */
  readonly operation?: string;
}

/** The only ways to a connection: one for a tenant's rows, one for who may sign in. */
export interface Database {
  /** Runs `fn` in one transaction that sees one tenant's rows; a read sees one moment, a write is all or nothing. */
  tenantTx<T>(context: TenantContext, mode: 'read' | 'write', fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `fn` in one transaction on people and sessions, which belong to no tenant. */
  identityTx<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How to log in with each of the two roles. */
export interface DatabaseLogins {
  readonly app: PoolConfig;
  readonly identity: PoolConfig;
}

const beginnings = { read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', write: 'BEGIN' } as const;

/** Opens the pools of both roles. */
export function openDatabase(logins: DatabaseLogins): Database {
  const app = openPool(logins.app, 12);
  const identity = openPool(logins.identity, 4);
  return {
    tenantTx(context, mode, fn) {
      return within(app, `${beginnings[mode]}${settingsOf(context)}`, fn);
    },
    identityTx: (fn) => within(identity, beginnings.write, fn),
    async close() {
      await Promise.all([app.end(), identity.end()]);
    },
  };
}

/** Statements, as settings take no parameters: each value is an id. */
function settingsOf({ tenantId, memberId, operation }: TenantContext): string {
  return [
    settingOf('tenant', tenantId),
    memberId === undefined ? '' : settingOf('member', memberId),
    operation === undefined ? '' : settingOf('operation', operation),
  ].join('');
}

function settingOf(name: string, value: string): string {
  if (!isId(value)) throw new TypeError(`Cannot open a transaction for the ${name} "${value}": not an id`);
  return `; SET LOCAL suanpan.${name} = '${value}'`;
}

function openPool(config: PoolConfig, max: number): Pool {
  const pool = new Pool({ max, types: valueTypes, connectionTimeoutMillis: 10_000, ...config });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) =>
    process.stderr.write(`${JSON.stringify({ level: 'warn', event: 'connection-lost', message: error.message })}\n`),
  );
  return pool;
}

async function within<T>(pool: Pool, begin: string, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await client.query(begin);
    const result = await fn(transactionOn(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken ??= await rollBack(client);
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}

/** Returns the error when even that failed, so that the connection is thrown away. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
