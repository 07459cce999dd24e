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

/** Brings over what was written or changed since a snapshot; returns how many rows that were. */
export async function copyChanged(copy: RowCopy, snapshot: string): Promise<number> {
  const { target, table, companyId } = copy;
  const changed = `changed_${table.name}`;
  await target.query(`CREATE TEMP TABLE ${changed} (LIKE ${table.name}) ON COMMIT DROP`);
  const count = await stream(copy, `${isOfCompany(table, companyId)} AND ${isNewer(snapshot)}`, changed);
  if (count === 0) return 0;
  const columns = table.columns.join(', ');
  await target.query(`DELETE FROM ${table.name} t USING ${changed} c WHERE ${table.key.map((key) => `t.${key} = c.${key}`).join(' AND ')}`);
  // What is gone goes first, as what came may have taken its place under a unique key.
  const [there, left] = [await countOf(copy.source, copy), await countOf(target, copy)];
  if (left + count > there) await removeGone(copy);
  await target.query(`INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${changed}`);
  return count;
}

async function countOf(client: Client, { table, companyId }: RowCopy): Promise<number> {
  const { rows } = await client.query<{ readonly count: string }>(
    `SELECT count(*) FROM ${table.name} WHERE ${isOfCompany(table, companyId)}`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** Removes what was removed at the source since; called where the target has more rows than the source. */
export async function removeGone(copy: RowCopy): Promise<void> {
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
 * A row's xmin is the transaction that wrote it: not visible in the snapshot means written after.
 *
 * It has 32 of the 64 bits; the others are those of the next transaction, or one less where its low bits are already past.
 */
function isNewer(snapshot: string): string {
  const next = 'pg_snapshot_xmax(pg_current_snapshot())::text::bigint';
  const own = 'xmin::text::bigint';
  const whole = `((${next} >> 32) - (${own} > (${next} & 4294967295))::int << 32 | ${own})`;
  return `${own} > 2 AND NOT pg_visible_in_snapshot(${whole}::text::xid8, '${snapshot}')`;
}
