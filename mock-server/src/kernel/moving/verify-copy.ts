import type { Client } from 'pg';
import { isNewer } from './copy-rows.ts';
import { MoveError } from './move-steps.ts';
import { isOfCompany, type TenantTable } from './tenant-tables.ts';

/** What a table's rows of a company come to: two that are equal in every row are equal in this. */
export interface TableSum {
  readonly rows: number;
  readonly sum: string;
}

/** The sums of tables, by name. */
export type TableSums = ReadonlyMap<string, TableSum>;

interface SumRow {
  readonly name: string;
  readonly rows: string;
  readonly sum: string;
}

/** Adds up a hash of each whole row, of all tables in one journey. */
export function sumsOf(client: Client, tables: readonly TenantTable[], companyId: string): Promise<TableSums> {
  return ask(client, tables, (table) => `SELECT ${sumOf('t::text')} FROM ${table.name} t WHERE ${isOfCompany(table, companyId)}`);
}

/** Adds up at the source, of tables that changed since a snapshot, the keys of all rows and the rows that are newer. */
export function sumsSince(
  source: Client,
  tables: readonly TenantTable[],
  { companyId, snapshot }: { readonly companyId: string; readonly snapshot: string },
): Promise<TableSums> {
  const shown = (table: TenantTable): string => `CASE WHEN ${isNewer(snapshot)} THEN t::text ELSE ${keyOf(table)} END`;
  return ask(source, tables, (table) => `SELECT ${sumOf(shown(table))} FROM ${table.name} t WHERE ${isOfCompany(table, companyId)}`);
}

/** Adds up at the target the like: the rows that were brought over since the snapshot stand in `changed_…`. */
export function sumsOfCaughtUp(target: Client, tables: readonly TenantTable[], companyId: string): Promise<TableSums> {
  return ask(target, tables, (table) => {
    const [first = ''] = table.key;
    const same = table.key.map((key) => `c.${key} = t.${key}`).join(' AND ');
    return `SELECT ${sumOf(`CASE WHEN c.${first} IS NULL THEN ${keyOf(table)} ELSE t::text END`)}
            FROM ${table.name} t LEFT JOIN changed_${table.name} c ON ${same} WHERE t.${isOfCompany(table, companyId)}`;
  });
}

/** Throws a `MoveError` where a table at the target does not come to what it does at the source. */
export function requireSame(there: TableSums, here: TableSums): void {
  for (const [name, wanted] of there) {
    const got = here.get(name);
    if (wanted.rows === got?.rows && wanted.sum === got.sum) continue;
    throw new MoveError(`The rows of "${name}" are not those of the source: ${got?.rows} against ${wanted.rows}; nothing was moved`);
  }
}

async function ask(client: Client, tables: readonly TenantTable[], select: (table: TenantTable) => string): Promise<TableSums> {
  if (tables.length === 0) return new Map();
  const parts = tables.map((table) => `SELECT '${table.name}' AS name, s.* FROM (${select(table)}) s`);
  const { rows } = await client.query<SumRow>(parts.join(' UNION ALL '));
  return new Map(rows.map((row) => [row.name, { rows: Number(row.rows), sum: row.sum }]));
}

function sumOf(text: string): string {
  return `count(*)::text AS rows, coalesce(sum(hashtextextended(${text}, 0)), 0)::text AS sum`;
}

function keyOf({ key }: TenantTable): string {
  return `ROW(${key.map((column) => `t.${column}`).join(', ')})::text`;
}
