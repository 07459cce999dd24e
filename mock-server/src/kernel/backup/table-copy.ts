import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { findTenantTables } from '../moving/tenant-tables.ts';
import type { BackupTable } from './backup-manifest.ts';

/** A table, and which of its rows are meant. */
export interface TablePart {
  readonly name: string;
  readonly columns: readonly string[];
  /** An SQL condition. */
  readonly where: string;
}

/** Rows that a move left behind are not of this shard any more. */
const livesHere = `(SELECT company_id FROM placement WHERE state IN ('active', 'fenced'))`;

/** Returns the tables of the schema, with the rows that belong to the shard. */
export async function findAllTables(client: Client): Promise<readonly TablePart[]> {
  const { rows } = await client.query<{ readonly name: string; readonly columns: readonly string[] }>(
    `SELECT c.relname AS name, json_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_migration' GROUP BY c.relname ORDER BY c.relname`,
  );
  const tenantColumns = new Map((await findTenantTables(client)).map(({ name, tenantColumn }) => [name, tenantColumn]));
  return rows.map((row) => {
    const column = row.name === 'placement' ? 'company_id' : tenantColumns.get(row.name);
    return { ...row, where: column === undefined ? 'true' : `${column} IN ${livesHere}` };
  });
}

/** Writes rows to a compressed file, and returns what they come to. */
export async function saveTable(client: Client, { name, columns, where }: TablePart, file: string): Promise<BackupTable> {
  const list = columns.join(', ');
  const from = client.query(copyTo(`COPY (SELECT ${list} FROM ${name} WHERE ${where}) TO STDOUT`));
  await pipeline(from, createGzip(), createWriteStream(file));
  return { name, columns, ...(await sumOf(client, { name, columns, where })) };
}

/** Reads rows from such a file into a table. */
export async function loadTable(client: Client, { name, columns }: BackupTable, file: string): Promise<void> {
  const into = client.query(copyFrom(`COPY ${name} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(createReadStream(file), createGunzip(), into);
}

/** Adds up a hash of each row over the columns named, so that a table with further columns since comes to the same. */
export async function sumOf(client: Client, { name, columns, where }: TablePart): Promise<{ readonly rows: number; readonly sum: string }> {
  const { rows } = await client.query<{ readonly rows: string; readonly sum: string }>(
    `SELECT count(*)::text AS rows, coalesce(sum(hashtextextended(ROW(${columns.join(', ')})::text, 0)), 0)::text AS sum FROM ${name} WHERE ${where}`,
  );
  return { rows: Number(rows[0]?.rows ?? 0), sum: rows[0]?.sum ?? '' };
}
