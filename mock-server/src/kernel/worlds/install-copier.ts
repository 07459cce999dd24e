import type { Client } from 'pg';
import { cardsOfRows } from '../moving/cards-of-rows.ts';
import { findTenantTables, isOfCompany, type TenantTable } from '../moving/tenant-tables.ts';
import { worldIdSql } from './world-id.ts';

/** What a world begins without: the template's audit tells of other ids, and no request or message of it was ever sent here. */
const notCopied = new Set(['audit_entry', 'audit_head', 'idempotency', 'outbox', 'inbox', 'member_notice']);

/**
 * Makes the function that copies a company inside the database, with ids of its own, in one journey and without a trigger.
 *
 * It belongs to the superuser and stands in a schema of its own, which exists only where tests may make worlds.
 */
export async function installCopier(client: Client): Promise<void> {
  const tables = (await findTenantTables(client)).filter(({ name }) => !notCopied.has(name));
  await client.query('BEGIN');
  // Servers over one database may start at once.
  await client.query('SELECT pg_advisory_xact_lock(824103)');
  await client.query('DROP SCHEMA IF EXISTS worlds CASCADE');
  await client.query('CREATE SCHEMA worlds');
  await client.query(worldIdSql);
  await client.query(`
    CREATE FUNCTION worlds.copy_company(source uuid, salt text, mark text) RETURNS uuid LANGUAGE plpgsql
      SET session_replication_role = 'replica' AS $copy$
    DECLARE
      copied uuid := worlds.id_of(salt, source);
    BEGIN
      ${tables.map(copyStatement).join(';\n')};
      ${cardsOfRows('tenant_id = copied').join(';\n')};
      INSERT INTO placement (company_id, epoch, state) VALUES (copied, 1, 'active');
      RETURN copied;
    END $copy$`);
  await client.query('COMMIT');
}

function copyStatement(table: TenantTable): string {
  const value = (column: string): string => {
    if (table.ids.includes(column)) return `worlds.id_of(salt, ${column})`;
    return table.name === 'tenant' && column === 'name' ? `regexp_replace(name, ' \\S+$', '') || ' ' || mark` : column;
  };
  const from = `FROM ${table.name} WHERE ${isOfCompany(table, 'SOURCE').replace(`'SOURCE'`, 'source')}`;
  return `INSERT INTO ${table.name} (${table.columns.join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${table.columns.map(value).join(', ')} ${from}`;
}
