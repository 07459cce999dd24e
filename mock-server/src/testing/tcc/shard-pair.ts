import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts';
import { potTable } from './pots.ts';

/** Two databases with one tenant and its pots, in the place of two shards; the first has the log, too. */
export interface ShardPair {
  readonly tenantId: string;
  readonly first: TestDatabase;
  readonly second: TestDatabase;
  /** Makes a pot in each: 100 in the first, nothing in the second. */
  addPots(pot: string): Promise<void>;
  /** Runs SQL past all rights: on the first, the second, or both, whose rows it returns one after the other. */
  sql<Row>(shard: 'first' | 'second' | 'both', text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Makes everything in the log an hour older, as if that time had passed. */
  passHour(): Promise<void>;
  /** Returns every row of log, fences and pots, to be compared. */
  dump(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

const tables = ['tcc_transaction', 'tcc_branch', 'tcc_fence', 'pot'];

/** Makes the pair, empty. */
export async function openShardPair(): Promise<ShardPair> {
  const [first, second] = [await openTestDatabase(), await openTestDatabase()];
  const roots = { first: new Client(first.login('postgres')), second: new Client(second.login('postgres')) };
  const clientsOf = { first: [roots.first], second: [roots.second], both: [roots.first, roots.second] };
  const tenantId = randomUUID();
  const sql: ShardPair['sql'] = async <Row>(shard: keyof typeof clientsOf, text: string, values: readonly unknown[] = []) => {
    const results = await Promise.all(clientsOf[shard].map((client) => client.query(text, [...values])));
    return results.flatMap(({ rows }) => rows as readonly Row[]);
  };
  await Promise.all(clientsOf.both.map((client) => client.connect()));
  await sql('both', potTable);
  // The audit asks whose row it is, of whoever writes.
  await sql('both', `SET suanpan.tenant = '${tenantId}'`);
  await sql('both', `INSERT INTO tenant (id, name, time_zone, created_at) VALUES ($1, 'T', 'Asia/Shanghai', now())`, [tenantId]);
  await sql('both', `INSERT INTO placement (company_id, epoch, state) VALUES ($1, 1, 'active')`, [tenantId]);
  await sql('both', `INSERT INTO directory (company_id, shard, epoch) VALUES ($1, '1', 1)`, [tenantId]);
  return {
    tenantId,
    first,
    second,
    sql,
    async addPots(pot) {
      const insertion = 'INSERT INTO pot (tenant_id, name, free) VALUES ($1, $2, $3)';
      await Promise.all([sql('first', insertion, [tenantId, pot, 100]), sql('second', insertion, [tenantId, pot, 0])]);
    },
    async passHour() {
      const hour = "interval '1 hour'";
      await sql('first', `UPDATE tcc_transaction SET deadline = deadline - ${hour}, due_at = due_at - ${hour} WHERE ended_at IS NULL`);
    },
    async dump() {
      const all = tables.map((table) => `SELECT '${table}' AS from, t::text AS row FROM ${table} t`);
      return sql('both', `${all.join(' UNION ALL ')} ORDER BY 1, 2`);
    },
    async close() {
      await Promise.all(clientsOf.both.map((client) => client.end()));
      await Promise.all([first.close(), second.close()]);
    },
  };
}
