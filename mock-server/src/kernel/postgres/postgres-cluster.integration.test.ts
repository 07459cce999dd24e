import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { surviveLoss } from '../database/survive-loss.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resetDataFolder } from './reset-data-folder.ts';
import { startPostgresCluster, type PostgresCluster } from './postgres-cluster.ts';

let folder: string;
let cluster: PostgresCluster | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suanpan-cluster-'));
});
afterEach(async () => {
  await cluster?.stop();
  cluster = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function query(sql: string): Promise<readonly unknown[]> {
  const client = surviveLoss(new Client({ host: cluster?.socketFolder ?? '', user: 'postgres', database: 'postgres' }));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('keeps what was written over a stop and a start, durably, and listens on its private socket only', async () => {
  cluster = await startPostgresCluster(folder);
  await query('CREATE TABLE kept AS SELECT 7 AS number');
  const settings = await query(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS sync, current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS tcp`,
  );
  expect(settings).toEqual([{ fsync: 'on', sync: 'on', pages: 'on', tcp: '' }]);
  await cluster.stop();
  cluster = await startPostgresCluster(folder);
  expect(await query('SELECT * FROM kept')).toEqual([{ number: 7 }]);
});

it('comes back by itself after its postmaster was killed, with everything that was committed', async () => {
  cluster = await startPostgresCluster(folder);
  await query('CREATE TABLE kept AS SELECT 7 AS number');
  const killed = cluster.pid();
  process.kill(killed, 'SIGKILL');
  await vi.waitFor(async () => expect(await query('SELECT * FROM kept')).toEqual([{ number: 7 }]), { timeout: 15_000, interval: 50 });
  expect(cluster.pid()).not.toBe(killed);
});

it('refuses a folder that another server is using, and leaves that one alone', async () => {
  cluster = await startPostgresCluster(folder);
  await expect(startPostgresCluster(folder)).rejects.toMatchObject({ code: 'SP-API-915' });
  await expect(resetDataFolder(folder)).rejects.toMatchObject({ code: 'SP-API-915' });
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('resets a folder of its own to nothing', async () => {
  cluster = await startPostgresCluster(folder);
  await cluster.stop();
  cluster = undefined;
  await resetDataFolder(folder);
  expect(existsSync(folder)).toBe(false);
});

it('refuses a folder with something else in it, to use and to reset', async () => {
  writeFileSync(join(folder, 'holiday.jpg'), 'x');
  await expect(startPostgresCluster(folder)).rejects.toMatchObject({ code: 'SP-API-914' });
  await expect(resetDataFolder(folder)).rejects.toMatchObject({ code: 'SP-API-914' });
});

it('refuses data of another PostgreSQL', async () => {
  writeFileSync(join(folder, 'suanpan.json'), '{"product":"suanpan","layout":1}');
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n');
  await expect(startPostgresCluster(folder)).rejects.toMatchObject({ code: 'SP-API-917' });
});

it('refuses a folder that cannot be made', async () => {
  writeFileSync(join(folder, 'file'), 'x');
  await expect(startPostgresCluster(join(folder, 'file', 'data'))).rejects.toMatchObject({ code: 'SP-API-912' });
});

it("works in a folder whose path is longer than a socket's can be", async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60));
  cluster = await startPostgresCluster(deep);
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const { socketFolder } = cluster;
  expect(socketFolder.length).toBeLessThan(80);
  await cluster.stop();
  cluster = undefined;
  expect(existsSync(socketFolder)).toBe(false);
});
