import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { checkAudit } from '#core/audit/check-audit.ts';
import { connectAdminClient } from '#kernel/database/admin-client.ts';
import { exportCompany, importCompany } from '#kernel/backup/company-export.ts';
import { readBackup } from '#kernel/backup/read-backup.ts';
import { writeBackup } from '#kernel/backup/write-backup.ts';
import type { ConnectAdmin } from '#kernel/moving/move-company.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openTwoShards, type TwoShards } from '../testing/open-two-shards.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';

let shards: TwoShards;
let api: TestApi;
let companies: readonly TestCompany[];
let parent: string;

const now = new Date('2026-11-23T02:24:00.000Z');
const list =
  '{ salesOrders { totals { net tax gross } edges { node { number status gross customer { name } history { action by { name } } } } } }';
const adminOf =
  (target: TestApi): ConnectAdmin =>
  () =>
    connectAdminClient(target.store.login('postgres'));

beforeAll(async () => {
  shards = await openTwoShards();
  api = await openTestApi({ store: shards.store });
  companies = [await api.company(), await api.company()];
});
afterAll(() => api.close());
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'suanpan-backup-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function backup(folder: string) {
  return writeBackup(folder, { directory: '1', shards: ['1', '2'], connect: shards.connect, now });
}

it('a backup of two shards, restored into one empty database, has the same books, and people sign in there', async () => {
  const folder = join(parent, 'b');
  await backup(folder);
  const other = await openTestApi();
  await readBackup(folder, { directory: '1', shards: ['1'], connect: adminOf(other) });
  for (const company of companies) {
    const user = userOf(company, 'owner');
    expect(await other.as(user).run(list)).toEqual(await api.as(user).run(list));
    const tenantId = company.companies[0]?.id ?? '';
    expect(await other.services.database.tenantTx({ tenantId }, 'read', checkAudit)).toEqual(
      await api.services.database.tenantTx({ tenantId }, 'read', checkAudit),
    );
  }
  const [first] = companies;
  if (first === undefined) throw new Error('No company');
  const seller = other.as(userOf(first, 'sales'));
  await seller.run(orderMutations.create, { input: await validInput(seller) });
  await other.close();
});

it('refuses to write over anything, and to restore where companies are', async () => {
  const folder = join(parent, 'b');
  await backup(folder);
  await expect(backup(folder)).rejects.toMatchObject({ code: 'SP-API-931' });
  const target = { directory: '1', shards: ['1', '2'], connect: shards.connect };
  await expect(readBackup(folder, target)).rejects.toMatchObject({ code: 'SP-API-933' });
});

it('a backup without its manifest is not whole, and one with a changed cent is found out; nothing is kept of it', async () => {
  const folder = join(parent, 'b');
  await backup(folder);
  const file = ['1', '2'].map((shard) => join(folder, shard, 'sales_order.copy.gz')).find((path) => existsSync(path)) ?? '';
  const text = gunzipSync(readFileSync(file)).toString();
  writeFileSync(file, gzipSync(text.replace(/\t(\d+)\t(\d+)\t(\d+)\t/, '\t1\t1\t2\t')));
  const other = await openTestApi();
  const target = { directory: '1', shards: ['1'], connect: adminOf(other) };
  await expect(readBackup(folder, target)).rejects.toMatchObject({ code: 'SP-API-934' });
  rmSync(join(folder, 'backup.json'));
  await expect(readBackup(folder, target)).rejects.toMatchObject({ code: 'SP-API-930' });
  await other.close();
});

it('a company leaves with everything of its own and nothing of others, and comes to another installation', async () => {
  const [first] = companies;
  const companyId = first?.companies[0]?.id ?? '';
  const folder = join(parent, 'c');
  const shard = companyId === '' ? '' : await placeOf(companyId);
  await exportCompany(folder, { companyId, shard }, { directory: '1', connect: shards.connect, now });
  const files = ['company/tenant', 'company/sales_order', 'people/user_account'].map((name) =>
    gunzipSync(readFileSync(join(folder, `${name}.copy.gz`))).toString(),
  );
  expect(files[0]?.trim().split('\n')).toHaveLength(1);
  expect(files.join('')).not.toContain('$argon2');
  const other = await openTestApi();
  await other.company();
  const tools = { directory: '1', connect: adminOf(other), now };
  await importCompany(folder, '1', tools);
  const count = (target: TestApi) =>
    target.services.database.tenantTx({ tenantId: companyId }, 'read', (tx) => tx.rows('SELECT count(*), sum(gross) FROM sales_order'));
  expect(await count(other)).toEqual(await count(api));
  await expect(importCompany(folder, '1', tools)).rejects.toThrow('here already');
  await other.close();
});

async function placeOf(companyId: string): Promise<string> {
  const rows = await shards.store.database.identityTx((tx) =>
    tx.rows<{ shard: string }>('SELECT shard FROM directory WHERE company_id = $1', [companyId]),
  );
  return rows[0]?.shard ?? '';
}
