import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { isOfCompany, type TenantTable } from './tenant-tables.ts';

/** Which rows go from where to where. */
export interface RowCopy {
  readonly source: Client;
  readonly target: Client;
  readonly table: TenantTable;
  readonly companyId: string;
}

/** Copies all rows of a company in one table; returns how many. */
export function copyAll(copy: RowCopy): Promise<number> {
  const { table, companyId } = copy;
  return stream(copy, isOfCompany(table, companyId), table.name);
}

/** What became of a table's rows at the source since the first pass. */
export interface TableChange {
  readonly name: string;
  /** Rows that were written or changed. */
  readonly changed: number;
  /** All rows that there are now. */
  readonly total: number;
}

/** Finds what changed since a snapshot, of all tables in one journey. */
export async function findChanges(
  source: Client,
  { tables, companyId, snapshot }: { readonly tables: readonly TenantTable[]; readonly companyId: string; readonly snapshot: string },
): Promise<readonly TableChange[]> {
  const parts = tables.map(
    (table) => `SELECT '${table.name}' AS name, (count(*) FILTER (WHERE ${isNewer(snapshot)}))::int AS changed, count(*)::int AS total
                FROM ${table.name} WHERE ${isOfCompany(table, companyId)}`,
  );
  return (await source.query<TableChange>(parts.join(' UNION ALL '))).rows;
}

/** Brings over what was written or changed since a snapshot, and removes what is gone; `copied` rows are there from the first pass. */
export async function catchUp(copy: RowCopy, snapshot: string, { total, copied }: { readonly total: number; readonly copied: number }) {
  const { target, table, companyId } = copy;
  const changed = `changed_${table.name}`;
  const columns = table.columns.join(', ');
  await target.query(`CREATE TEMP TABLE ${changed} (LIKE ${table.name}) ON COMMIT DROP`);
  const came = await stream(copy, `${isOfCompany(table, companyId)} AND ${isNewer(snapshot)}`, changed);
  const { rowCount: replaced } = await target.query(
    `DELETE FROM ${table.name} t USING ${changed} c WHERE ${table.key.map((key) => `t.${key} = c.${key}`).join(' AND ')}`,
  );
  // What is gone goes first, as what came may have taken its place under a unique key.
  if (copied - (replaced ?? 0) + came > total) await removeGone(copy);
  await target.query(`INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${changed}`);
  return came;
}

/** Removes what was removed at the source since. */
async function removeGone(copy: RowCopy): Promise<void> {
  const { source, target, table, companyId } = copy;
  const kept = `kept_${table.name}`;
  const keys = table.key.join(', ');
  await target.query(`CREATE TEMP TABLE ${kept} ON COMMIT DROP AS SELECT ${keys} FROM ${table.name} WHERE false`);
  const from = source.query(copyTo(`COPY (SELECT ${keys} FROM ${table.name} WHERE ${isOfCompany(table, companyId)}) TO STDOUT`));
  await pipeline(from, target.query(copyFrom(`COPY ${kept} (${keys}) FROM STDIN`)));
  await target.query(
    `DELETE FROM ${table.name} t WHERE ${isOfCompany(table, companyId)}
     AND NOT EXISTS (SELECT FROM ${kept} k WHERE ${table.key.map((key) => `t.${key} = k.${key}`).join(' AND ')})`,
  );
}

async function stream({ source, target, table }: RowCopy, condition: string, into: string): Promise<number> {
  const columns = table.columns.join(', ');
  const from = source.query(copyTo(`COPY (SELECT ${columns} FROM ${table.name} WHERE ${condition}) TO STDOUT`));
  await pipeline(from, target.query(copyFrom(`COPY ${into} (${columns}) FROM STDIN`)));
  return from.rowCount;
}

/**
 * Returns the condition that a row was written after a snapshot: the transaction in its xmin is not visible there.
 *
 * It has 32 of the 64 bits; the others are those of the next transaction, or one less where its low bits are already past. Age alone
 * rules out most rows, at a fraction of the cost.
 */
export function isNewer(snapshot: string): string {
  const [oldest] = snapshot.split(':');
  const next = 'pg_snapshot_xmax(pg_current_snapshot())::text::bigint';
  const own = 'xmin::text::bigint';
  const whole = `((${next} >> 32) - (${own} > (${next} & 4294967295))::int << 32 | ${own})`;
  return `age(xmin) <= age('${oldest}'::xid8::xid) AND ${own} > 2 AND NOT pg_visible_in_snapshot(${whole}::text::xid8, '${snapshot}')`;
}
