import type { Client } from 'pg';
import { isOfCompany, type TenantTable } from './tenant-tables.ts';

/** What a table's rows of a company come to: two that are equal in every row are equal in this. */
export interface TableSum {
  readonly rows: number;
  readonly sum: string;
}

/** Adds up a hash of each whole row. */
export async function sumOf(client: Client, table: TenantTable, companyId: string): Promise<TableSum> {
  const { rows } = await client.query<{ readonly rows: string; readonly sum: string }>(
    `SELECT count(*)::text AS rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text AS sum FROM ${table.name} t WHERE ${isOfCompany(table, companyId)}`,
  );
  return { rows: Number(rows[0]?.rows ?? 0), sum: rows[0]?.sum ?? '' };
}
