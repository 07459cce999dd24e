import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBooks } from '#business/ledger/check-books.ts';
import { checkAudit } from '#core/audit/check-audit.ts';
import { writeBase } from '#kernel/postgres/base-backup.ts';
import { openPlace } from '#kernel/postgres/cluster-place.ts';
import { socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { restoreAt } from '#kernel/postgres/restore-at.ts';
import { findBases, openArchive, pruneArchive } from '#kernel/postgres/wal-archive.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openStore } from './open-store.ts';
import { databaseName } from './servers.ts';

let parent: string;
let archiveFolder: string;
let api: TestApi;
let company: TestCompany;

const folderOf = (name: string): string => join(parent, name);

/** The API over an embedded server of its own. */
async function open(dataFolder: string, archive: string | null): Promise<TestApi> {
  const config = { dataFolder, archiveFolder: archive, databaseUrl: null, topologyFile: null, cluster: false };
  const store = await openStore(config);
  const login = (user: string): ClientConfig => ({ host: socketFolderOf(dataFolder), port: 5432, database: databaseName, user });
  return openTestApi({ store: { name: databaseName, database: store.database, login, close: () => store.close() } });
}

const figures = `{
  tradeDocuments(first: 200) { edges { node { number status gross history { action } } } }
  trialBalance(month: "2026-11") { accountCode endingDebit endingCredit } stock { product { sku } quantity amount } openItems(kind: PAYABLE) { number open }
}`;

function readFigures(of: TestApi) {
  return of.as(userOf(company, 'owner')).run(figures);
}

async function momentOf(of: TestApi): Promise<Date> {
  const client = new Client(of.store.login('postgres'));
  await client.connect();
  const { rows } = await client.query<{ readonly now: Date }>('SELECT clock_timestamp() AS now');
  await client.end();
  return rows[0]?.now ?? new Date();
}

async function sell(price: string): Promise<void> {
  const owner = api.as(userOf(company, 'owner'));
  const { products, customers, warehouses } = await owner.run(
    '{ products(first: 1) { id } customers(first: 1) { edges { node { id } } } warehouses { id } }',
  );
  const input = { type: 'SALE', date: '2026-11-23', partyId: customers.edges[0].node.id, warehouseId: warehouses[0].id };
  const lines = [{ productId: products[0].id, quantity: '1', price }];
  await owner.run('mutation ($input: TradeDocumentInput!) { createTradeDocument(input: $input, approve: true) { id } }', {
    input: { ...input, lines },
  });
}

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'suanpan-moment-'));
  archiveFolder = folderOf('archive');
  api = await open(folderOf('data'), archiveFolder);
  company = await api.company({ secondCompany: false, books: true });
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('the books come back as they were at a moment, to the cent, and are clean; what was written later is not there', async () => {
  const archive = openArchive(archiveFolder, openPlace(folderOf('data')).runner);
  const base = await writeBase(archive, { place: openPlace(folderOf('data')), keep: 7 });
  await sell('13.57');
  const [then, at] = [await readFigures(api), await momentOf(api)];
  await sell('97531');
  const later = await readFigures(api);
  expect(later).not.toEqual(then);
  await api.close();

  expect(await restoreAt(folderOf('then'), { archiveFolder, at })).toEqual(base);
  const restored = await open(folderOf('then'), null);
  expect(await readFigures(restored)).toEqual(then);
  const tenantId = company.companies[0]?.id ?? '';
  expect(await restored.services.database.tenantTx({ tenantId }, 'read', checkBooks)).toEqual([]);
  expect((await restored.services.database.tenantTx({ tenantId }, 'read', checkAudit)).broken).toBeNull();
  await restored.close();

  await restoreAt(folderOf('latest'), { archiveFolder, at: null });
  const latest = await open(folderOf('latest'), null);
  expect(await readFigures(latest)).toEqual(later);
  await latest.close();
}, 60_000);

it('a moment that cannot be restored is refused, and nothing is left behind', async () => {
  const before = { archiveFolder, at: new Date('2020-01-01T00:00:00Z') };
  await expect(restoreAt(folderOf('none'), before)).rejects.toMatchObject({ failure: { code: 'SP-API-935' } });
  const after = { archiveFolder, at: new Date('2099-01-01T00:00:00Z') };
  await expect(restoreAt(folderOf('none'), after)).rejects.toMatchObject({ failure: { code: 'SP-API-935' } });
  expect(existsSync(join(folderOf('none'), 'postgres'))).toBe(false);
  await expect(restoreAt(folderOf('latest'), { archiveFolder, at: null })).rejects.toMatchObject({ failure: { code: 'SP-API-933' } });
}, 60_000);

it('pruneArchive() keeps the newest copies, and of the log what they need', () => {
  const archive = openArchive(archiveFolder, openPlace(folderOf('data')).runner);
  const [base] = findBases(archive);
  const needed = readdirSync(archive.wal).filter((name) => name.slice(8, 24) >= (base?.firstWal.slice(8) ?? ''));
  writeFileSync(join(archive.wal, '000000010000000000000000.gz'), '');
  pruneArchive(archive, 1);
  expect(findBases(archive)).toEqual([base]);
  expect(readdirSync(archive.wal).toSorted()).toEqual(needed.toSorted());
});

it.each(['/tmp/a"b', '/tmp/$(x)', 'relative', '/tmp/100%'])(
  'an archive at %j is refused, as its path becomes part of a command',
  (folder) => {
    expect(() => openArchive(folder, openPlace(folderOf('data')).runner)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'SP-API-936' }) }),
    );
  },
);
