import { Client, type ClientConfig, type PoolConfig } from 'pg';
import type { DatabaseLogins } from './logins.ts';
import { migrate, type Migration } from './migrate.ts';
import { ensureRoles, rolePassword, roles } from './roles.ts';
import { surviveLoss } from './survive-loss.ts';
import { StartError } from '../start-error/start-error.ts';

const oldestMajor = 15;
const owner = 'suanpan_owner';

/** Brings the database of a connection string up to date, as the role in it, and returns how the application logs in. */
export async function prepareExternalDatabase(url: string, migrations: readonly Migration[]): Promise<DatabaseLogins> {
  const client = surviveLoss(new Client({ connectionString: url }));
  const { host, port, database = 'postgres', password, ssl } = client;
  await withClient(client, async () => {
    await assertVersion(client);
    await ensureRoles(client, password ?? url);
    await migrate(client, migrations);
  });
  const login = (role: string): PoolConfig => ({ host, port, database, user: role, password: rolePassword(password ?? url, role), ssl });
  return { app: login(roles.app), identity: login(roles.identity), relay: login(roles.relay) };
}

/** Makes a database of the embedded server if need be, brings it up to date as its owner, and returns how the application logs in. */
export async function prepareEmbeddedDatabase(
  socketFolder: string,
  database: string,
  migrations: readonly Migration[],
): Promise<DatabaseLogins> {
  const place = { host: socketFolder, port: 5432 };
  await withClient(surviveLoss(new Client({ ...place, user: 'postgres', database: 'postgres' })), (client) =>
    makeDatabase(client, database),
  );
  await withClient(surviveLoss(new Client({ ...place, user: owner, database })), (client) => migrate(client, migrations));
  return embeddedLogins(socketFolder, database);
}

/** Returns how the application logs in to a database of the embedded server. */
export function embeddedLogins(socketFolder: string, database: string): DatabaseLogins {
  const place = { host: socketFolder, port: 5432, database };
  return { app: { ...place, user: roles.app }, identity: { ...place, user: roles.identity }, relay: { ...place, user: roles.relay } };
}

async function makeDatabase(client: Client, database: string): Promise<void> {
  const { rowCount: known } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [owner]);
  if (known === 0) await client.query(`CREATE ROLE ${owner} LOGIN NOSUPERUSER`);
  // For what a standby tells of how far it is.
  await client.query(`GRANT pg_read_all_stats TO ${owner}`);
  // The embedded server trusts its socket, which nobody else can reach, so the passwords do not matter.
  await ensureRoles(client, owner);
  const { rowCount: made } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (made === 0) await client.query(`CREATE DATABASE ${database} OWNER ${owner} STRATEGY file_copy`);
}

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ readonly server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num ?? 0) / 10_000);
  if (major >= oldestMajor) return;
  throw new StartError({
    code: 'SP-API-920',
    headline: 'Cannot use the database of DATABASE_URL: it is too old',
    facts: { expected: `${oldestMajor} or newer`, found: major },
    remedy: 'Use a newer PostgreSQL, or unset DATABASE_URL.',
  });
}

async function withClient(client: Client, work: (client: Client) => Promise<void>): Promise<void> {
  const { host, port } = client as ClientConfig;
  try {
    await client.connect();
  } catch (cause) {
    const headline = `Cannot reach the database: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new StartError(
      { code: 'SP-API-921', headline, facts: { host: String(host), port: String(port) }, remedy: 'Start it, or correct DATABASE_URL.' },
      { cause },
    );
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
