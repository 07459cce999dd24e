import type { Client } from 'pg';
import { findTenantTables, isOfCompany } from './tenant-tables.ts';

/** Why a company was not moved. Says what happened, and that nothing was lost. */
export class MoveError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MoveError';
  }
}

/** A move that has begun. */
export interface MoveRecord {
  readonly id: string;
  readonly companyId: string;
  readonly source: string;
  /** The epoch at the source; the target's is the next. */
  readonly epoch: number;
}

/** How long a fence holds by itself: a mover that was lost keeps nobody from writing for longer. */
const fenceSeconds = 5;

/** How long the fence waits for writes that run; past it the move is given up, as waiting ones queue behind it. */
const longestWriteMs = 1000;

/** Writes down that a company is to be moved; refuses an unknown one, one that is being moved, and one that is there already. */
export async function beginMove(
  directory: Client,
  { companyId, target }: { readonly companyId: string; readonly target: string },
): Promise<MoveRecord> {
  const { rows } = await directory.query<{ readonly shard: string; readonly epoch: number }>(
    'SELECT shard, epoch FROM directory WHERE company_id = $1',
    [companyId],
  );
  const [place] = rows;
  if (place === undefined) throw new MoveError(`There is no company ${companyId}`);
  if (place.shard === target) throw new MoveError(`The company ${companyId} is on the shard "${target}" already`);
  const begun = await directory.query<{ readonly id: string }>(
    'INSERT INTO company_move (company_id, source, target) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
    [companyId, place.shard, target],
  );
  const [move] = begun.rows;
  if (move === undefined)
    throw new MoveError(`The company ${companyId} is being moved already; if that mover is gone, resume or undo its move`);
  return { id: move.id, companyId, source: place.shard, epoch: place.epoch };
}

/** Waits for the writes that run and lets no further ones begin, for a few seconds at most. */
export async function fenceCompany(source: Client, companyId: string): Promise<void> {
  await source.query('BEGIN');
  try {
    await source.query(`SET LOCAL lock_timeout = ${longestWriteMs}`);
    await source.query('SELECT pg_advisory_xact_lock(824102, hashtext($1))', [companyId]);
    await source.query(
      `UPDATE placement SET state = 'fenced', fenced_until = clock_timestamp() + make_interval(secs => ${fenceSeconds}) WHERE company_id = $1`,
      [companyId],
    );
    await source.query('COMMIT');
  } catch (error) {
    await source.query('ROLLBACK');
    const isBusy = (error as { readonly code?: string }).code === '55P03';
    throw isBusy
      ? new MoveError(`A write of the company takes longer than ${longestWriteMs} ms; nothing was moved, try again later`)
      : error;
  }
}

/** Takes the company away from the source for good: the decision. False when the fence had ended, and somebody may have written. */
export async function decideMove(source: Client, companyId: string): Promise<boolean> {
  const { rowCount } = await source.query(
    `UPDATE placement SET state = 'moved', fenced_until = NULL WHERE company_id = $1 AND state = 'fenced' AND fenced_until > clock_timestamp()`,
    [companyId],
  );
  return rowCount === 1;
}

/** Turns the directory after the decision. */
export async function endMove(
  directory: Client,
  { id, companyId, epoch }: MoveRecord,
  { rows, pauseMs }: { readonly rows: number | null; readonly pauseMs: number | null },
): Promise<void> {
  await directory.query('BEGIN');
  await directory.query(
    'UPDATE directory SET shard = (SELECT target FROM company_move WHERE id = $1), epoch = $3 WHERE company_id = $2 AND epoch = $4',
    [id, companyId, epoch + 1, epoch],
  );
  await directory.query(`UPDATE company_move SET state = 'done', ended_at = now(), rows = $2, pause_ms = $3 WHERE id = $1`, [
    id,
    rows,
    pauseMs,
  ]);
  await directory.query('COMMIT');
}

/** The servers that an undoing reaches. */
export interface MoveClients {
  readonly source: Client;
  readonly target: Client;
  readonly directory: Client;
}

/** Puts everything back as it was before a move that was not decided. */
export async function undoMove({ source, target, directory }: MoveClients, { id, companyId, epoch }: MoveRecord): Promise<void> {
  await removeCompanyRows(target, companyId);
  await target.query('DELETE FROM placement WHERE company_id = $1 AND epoch = $2', [companyId, epoch + 1]);
  await source.query(`UPDATE placement SET state = 'active', fenced_until = NULL WHERE company_id = $1 AND state = 'fenced'`, [companyId]);
  await directory.query(`UPDATE company_move SET state = 'undone', ended_at = now() WHERE id = $1`, [id]);
}

/** Finishes what a lost mover left: turns the directory if the move was decided, puts everything back if not. */
export async function resumeMove(clients: MoveClients, record: MoveRecord): Promise<'done' | 'undone'> {
  const { rows } = await clients.source.query<{ readonly state: string }>(
    'SELECT state FROM placement WHERE company_id = $1 AND epoch = $2',
    [record.companyId, record.epoch],
  );
  if (rows[0]?.state === 'moved') {
    await endMove(clients.directory, record, { rows: null, pauseMs: null });
    return 'done';
  }
  await undoMove(clients, record);
  return 'undone';
}

/** Removes a company's rows from a shard that it does not live on. */
export async function removeCompanyRows(client: Client, companyId: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SET LOCAL session_replication_role = 'replica'`);
  for (const table of await findTenantTables(client))
    await client.query(`DELETE FROM ${table.name} WHERE ${isOfCompany(table, companyId)}`);
  await client.query('COMMIT');
}
