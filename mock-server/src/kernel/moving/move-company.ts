import type { Client } from 'pg';
import { isId } from '../ids/ids.ts';
import { cardsOfRows } from './cards-of-rows.ts';
import { catchUp, copyAll, findChanges } from './copy-rows.ts';
import { beginMove, decideMove, endMove, fenceCompany, MoveError, undoMove, type MoveRecord } from './move-steps.ts';
import { findTenantTables, isOfCompany, type TenantTable } from './tenant-tables.ts';
import { requireSame, sumsOf, sumsOfCaughtUp, sumsSince } from './verify-copy.ts';

/** Connects to a shard as who may write everything there; the caller ends the connection. */
export type ConnectAdmin = (shard: string) => Promise<Client>;

/** What to move, and how to reach the shards. */
export interface MoveOrder {
  readonly companyId: string;
  readonly target: string;
  /** The shard that has the directory. */
  readonly directory: string;
  readonly connect: ConnectAdmin;
  /** Told of each step, and waited for. */
  readonly report?: (progress: MoveProgress) => void | Promise<void>;
}

/** Where a move is. */
export interface MoveProgress {
  readonly step: 'copying' | 'fencing' | 'catching-up' | 'verifying' | 'switching' | 'done';
  /** Rows brought over so far. */
  readonly rows: number;
}

/** What a move came to. */
export interface Moved {
  readonly source: string;
  readonly target: string;
  readonly rows: number;
  /** How long writes of the company waited, in milliseconds. */
  readonly pauseMs: number;
}

/** The connections of a move; directory may be the same server as source or target, by a connection of its own. */
interface Clients {
  readonly source: Client;
  readonly target: Client;
  readonly directory: Client;
}

/**
 * Moves a company to another shard while it works.
 *
 * All rows are copied under a snapshot while it goes on, and every row is compared; then its writes wait for the fence, what changed since
 * is brought over and compared, and the directory is turned. Until that decision everything can be undone, and is when a step fails; after it the way back is
 * a move back. The rows at the source stay until they are cleaned.
 */
export async function moveCompany(order: MoveOrder): Promise<Moved> {
  if (!isId(order.companyId)) throw new MoveError(`"${order.companyId}" is no company's id`);
  const directory = await order.connect(order.directory);
  try {
    const record = await beginMove(directory, order);
    const source = await order.connect(record.source);
    const target = await order.connect(order.target);
    try {
      return await carryOut(order, record, { source, target, directory });
    } finally {
      await Promise.all([source.end(), target.end()]);
    }
  } finally {
    await directory.end();
  }
}

async function carryOut(order: MoveOrder, record: MoveRecord, clients: Clients): Promise<Moved> {
  const { rows, pausedAt } = await copyOrUndo(order, record, clients);
  const pauseMs = Math.round(performance.now() - pausedAt);
  // Decided: from here on the move can only be finished, by us or by whoever resumes it.
  await endMove(clients.directory, record, { rows, pauseMs });
  await order.report?.({ step: 'done', rows });
  return { source: record.source, target: order.target, rows, pauseMs: Math.round(performance.now() - pausedAt) };
}

async function copyOrUndo(order: MoveOrder, record: MoveRecord, clients: Clients) {
  try {
    const copied = await copyInTwoPasses(order, record, clients);
    await order.report?.({ step: 'switching', rows: copied.rows });
    if (!(await decideMove(clients.source, order.companyId)))
      throw new MoveError('The fence ended before the copy was whole; nothing was moved');
    return copied;
  } catch (error) {
    await Promise.all([clients.source.query('ROLLBACK'), clients.target.query('ROLLBACK')]);
    await undoMove(clients, record);
    throw error;
  }
}

async function copyInTwoPasses(order: MoveOrder, record: MoveRecord, { source, target }: Clients) {
  const { companyId, report } = order;
  const tables = await findTenantTables(source);
  const pass: Pass = { tables, companyId, source, target, report };
  await target.query('BEGIN');
  // Neither triggers nor foreign keys: the rows were checked where they were written, and the audit must not tell of them again.
  await target.query(`SET LOCAL session_replication_role = 'replica'`);
  const first = await copyUnderSnapshot(pass);
  await report?.({ step: 'fencing', rows: first.rows });
  const pausedAt = performance.now();
  await fenceCompany(source, companyId);
  const { came, changed } = await catchUpUnderFence(pass, first);
  const rows = first.rows + came;
  await report?.({ step: 'verifying', rows });
  requireSame(
    ...(await Promise.all([
      sumsSince(source, changed, { companyId, snapshot: first.snapshot }),
      sumsOfCaughtUp(target, changed, companyId),
    ])),
  );
  await settle(target, tables, record);
  await target.query('COMMIT');
  return { rows, pausedAt };
}

/** What both passes work with. */
interface Pass {
  readonly tables: readonly TenantTable[];
  readonly companyId: string;
  readonly source: Client;
  readonly target: Client;
  readonly report: MoveOrder['report'];
}

/** What the first pass saw and brought. */
interface FirstPass {
  readonly snapshot: string;
  /** Rows by table. */
  readonly copied: ReadonlyMap<string, number>;
  readonly rows: number;
}

async function copyUnderSnapshot({ tables, companyId, source, target, report }: Pass): Promise<FirstPass> {
  for (const table of tables) await target.query(`DELETE FROM ${table.name} WHERE ${isOfCompany(table, companyId)}`);
  await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: shown } = await source.query<{ readonly snapshot: string }>('SELECT pg_current_snapshot()::text AS snapshot');
  const copied = new Map<string, number>();
  let rows = 0;
  for (const table of tables) {
    const count = await copyAll({ source, target, table, companyId });
    copied.set(table.name, count);
    rows += count;
    await report?.({ step: 'copying', rows });
  }
  // Compared while the company works: under the fence only what has changed since is left.
  requireSame(...(await Promise.all([sumsOf(source, tables, companyId), sumsOf(target, tables, companyId)])));
  await source.query('COMMIT');
  for (const { name } of tables) await target.query(`ANALYZE ${name}`);
  return { snapshot: shown[0]?.snapshot ?? '', copied, rows };
}

/** Returns how many rows came, and which tables had changed. */
async function catchUpUnderFence(
  { tables, companyId, source, target, report }: Pass,
  { snapshot, copied, rows }: FirstPass,
): Promise<{ readonly came: number; readonly changed: readonly TenantTable[] }> {
  await report?.({ step: 'catching-up', rows });
  const found = new Map((await findChanges(source, { tables, companyId, snapshot })).map((change) => [change.name, change]));
  const changed = tables.filter(({ name }) => (found.get(name)?.changed ?? 0) > 0 || found.get(name)?.total !== copied.get(name));
  let came = 0;
  for (const table of changed) {
    const totals = { total: found.get(table.name)?.total ?? 0, copied: copied.get(table.name) ?? 0 };
    came += await catchUp({ source, target, table, companyId }, snapshot, totals);
  }
  return { came, changed };
}

/** Makes the target know the company: its cards, which triggers would have written, its place, and numbers past those that came. */
async function settle(target: Client, tables: readonly TenantTable[], { companyId, epoch }: MoveRecord): Promise<void> {
  for (const { name, sequences } of tables) {
    for (const { column, sequence } of sequences) {
      await target.query(`SELECT setval($1, greatest((SELECT max(${column}) FROM ${name}), (SELECT last_value FROM ${sequence})))`, [
        sequence,
      ]);
    }
  }
  for (const statement of cardsOfRows(`tenant_id = '${companyId}'`)) await target.query(statement);
  await target.query(
    `INSERT INTO placement (company_id, epoch, state) VALUES ($1, $2, 'active')
     ON CONFLICT (company_id) DO UPDATE SET epoch = $2, state = 'active', fenced_until = NULL`,
    [companyId, epoch + 1],
  );
}
