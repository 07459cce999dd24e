import type { Client } from 'pg';
import { isOfCompany, type TenantTable } from './tenant-tables.ts';

/** What a table's rows of a company come to: two that are equal in every row are equal in this. */
export interface TableSum {
  readonly rows: number;
  readonly sum: string;
}

interface SumRow {
  readonly name: string;
  readonly rows: string;
  readonly sum: string;
}

/** Adds up a hash of each whole row, of all tables in one journey; by the tables' names. */
export async function sumsOf(client: Client, tables: readonly TenantTable[], companyId: string): Promise<ReadonlyMap<string, TableSum>> {
  const parts = tables.map(
    (table) => `SELECT '${table.name}' AS name, count(*)::text AS rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text AS sum
                FROM ${table.name} t WHERE ${isOfCompany(table, companyId)}`,
  );
  const { rows } = await client.query<SumRow>(parts.join(' UNION ALL '));
  return new Map(rows.map((row) => [row.name, { rows: Number(row.rows), sum: row.sum }]));
}
