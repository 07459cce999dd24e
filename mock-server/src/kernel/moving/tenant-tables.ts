import type { Client } from 'pg';

/** A table with rows of companies, as the catalogue has it. */
export interface TenantTable {
  readonly name: string;
  /** The column that names the company. */
  readonly tenantColumn: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** The columns among them that hold ids. */
  readonly ids: readonly string[];
  /** Columns that the database counts up, with their sequences. */
  readonly sequences: readonly { readonly column: string; readonly sequence: string }[];
}

/** Read from the catalogue, so that a new table moves along without anybody thinking of it. */
const tablesSql = `
SELECT c.relname AS name, CASE WHEN c.relname = 'tenant' THEN 'id' ELSE 'tenant_id' END AS "tenantColumn",
  (SELECT json_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  (SELECT json_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype) AS ids,
  (SELECT json_agg(quote_ident(a.attname) ORDER BY k.place) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
  (SELECT coalesce(json_agg(json_build_object('column', quote_ident(a.attname), 'sequence', pg_get_serial_sequence(c.oid::regclass::text, a.attname))), '[]')
   FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attidentity <> '') AS sequences
FROM pg_class c
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  AND (c.relname = 'tenant' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped))
ORDER BY c.relname`;

/** Returns every table that has rows of companies. */
export async function findTenantTables(client: Client): Promise<readonly TenantTable[]> {
  return (await client.query<TenantTable>(tablesSql)).rows;
}

/** Returns the condition that a row is the company's; the id is checked before. */
export function isOfCompany({ tenantColumn }: TenantTable, companyId: string): string {
  return `${tenantColumn} = '${companyId}'`;
}
