import type { Client } from 'pg';
import { cardsOfRows } from '../moving/cards-of-rows.ts';
import { MoveError, removeCompanyRows } from '../moving/move-steps.ts';
import { findTenantTables, isOfCompany } from '../moving/tenant-tables.ts';
import type { ConnectAdmin } from '../moving/move-company.ts';
import { readManifest, tableFile, writeManifest, type BackupManifest, type BackupShard } from './backup-manifest.ts';
import { loadTable, sumOf, type TablePart } from './table-copy.ts';
import { openFolder, saveShard, schemaOf } from './write-backup.ts';

/** The company that is exported, and where it lives. */
export interface CompanyPlace {
  readonly companyId: string;
  readonly shard: string;
}

/** How the shards are reached. */
export interface CompanyTools {
  readonly directory: string;
  readonly connect: ConnectAdmin;
  readonly now: Date;
}

/** What people of the company are, without their passwords: those are theirs, not the company's. */
const peopleColumns = ['id', 'login_name', 'name', 'locale', 'created_at'] as const;

/** Writes everything of one company to a folder, as it is at one moment. */
export async function exportCompany(folder: string, { companyId, shard }: CompanyPlace, tools: CompanyTools): Promise<BackupManifest> {
  openFolder(folder);
  const client = await tools.connect(shard);
  const home = await tools.connect(tools.directory);
  try {
    const tables = await findTenantTables(client);
    const parts: TablePart[] = tables.map((table) => ({ ...table, where: isOfCompany(table, companyId) }));
    const saved = await saveShard(client, { id: 'company', folder, parts }, undefined);
    const people = `id IN (SELECT user_id FROM member_card WHERE company_id = '${companyId}')`;
    const users = await saveShard(
      home,
      { id: 'people', folder, parts: [{ name: 'user_account', columns: peopleColumns, where: people }] },
      undefined,
    );
    const manifest: BackupManifest = {
      format: 1,
      takenAt: tools.now.toISOString(),
      schema: await schemaOf(client),
      companyId,
      directory: tools.directory,
      shards: [saved, users],
    };
    writeManifest(folder, manifest);
    return manifest;
  } finally {
    await Promise.all([client.end(), home.end()]);
  }
}

/**
 * Brings an exported company to a shard; refuses one that is there, in whatever state.
 *
 * Its people who are not known here get an account with their login name and no password: they come in by an invitation or a reset. One whose
 * login name somebody else has here gets another one.
 */
export async function importCompany(folder: string, shard: string, tools: CompanyTools): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  const { companyId } = manifest;
  if (companyId === null) throw new MoveError(`"${folder}" is a backup of everything, not the export of a company; restore it instead`);
  const home = await tools.connect(tools.directory);
  const client = await tools.connect(shard);
  try {
    const known = await home.query('SELECT 1 FROM directory WHERE company_id = $1', [companyId]);
    if (known.rowCount !== 0) throw new MoveError(`The company ${companyId} is here already; nothing was changed`);
    await addPeople(home, folder, partOf(manifest, 'people'));
    await loadCompany(client, { folder, companyId }, partOf(manifest, 'company'));
    await home.query('INSERT INTO directory (company_id, shard, epoch) VALUES ($1, $2, 1)', [companyId, shard]);
    return manifest;
  } finally {
    await Promise.all([client.end(), home.end()]);
  }
}

async function addPeople(home: Client, folder: string, { id, tables }: BackupShard): Promise<void> {
  for (const table of tables) {
    await home.query('BEGIN');
    await home.query('CREATE TEMP TABLE come (LIKE user_account) ON COMMIT DROP');
    await home.query('ALTER TABLE come ALTER password_hash DROP NOT NULL');
    await loadTable(home, { ...table, name: 'come' }, tableFile(folder, id, table.name));
    await home.query(
      `INSERT INTO user_account (id, login_name, name, password_hash, locale, created_at)
       SELECT id, CASE WHEN EXISTS (SELECT FROM user_account u WHERE u.login_name = c.login_name AND u.id <> c.id) THEN c.login_name || '-' || left(c.id::text, 8)
         ELSE c.login_name END, name, '!', locale, created_at FROM come c ON CONFLICT (id) DO NOTHING`,
    );
    await home.query('COMMIT');
  }
}

async function loadCompany(
  client: Client,
  { folder, companyId }: { readonly folder: string; readonly companyId: string },
  { id, tables }: BackupShard,
): Promise<void> {
  await removeCompanyRows(client, companyId);
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const table of tables) {
      await loadTable(client, table, tableFile(folder, id, table.name));
      const where = table.name === 'tenant' ? `id = '${companyId}'` : `tenant_id = '${companyId}'`;
      const came = await sumOf(client, { ...table, where });
      if (came.rows !== table.rows || came.sum !== table.sum)
        throw new MoveError(`The file of "${table.name}" is damaged; nothing was changed`);
    }
    for (const statement of cardsOfRows(`tenant_id = '${companyId}'`)) await client.query(statement);
    await client.query(
      `INSERT INTO placement (company_id, epoch, state) VALUES ($1, 1, 'active') ON CONFLICT (company_id) DO UPDATE SET epoch = 1, state = 'active', fenced_until = NULL`,
      [companyId],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

function partOf({ shards }: BackupManifest, id: string): BackupShard {
  const part = shards.find((shard) => shard.id === id);
  if (part === undefined) throw new MoveError(`The export has no part "${id}"; it is damaged`);
  return part;
}
