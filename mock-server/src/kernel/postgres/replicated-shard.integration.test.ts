import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTestShard, removeTestShard, type TestShard } from '../../testing/open-test-shard.ts';
import { lagUntil, writeAndRead, type OwnReads } from '../../testing/own-reads.ts';
import { runInOperation, type SeenWrite } from '../context/operation-context.ts';
import { writeToken } from '../shards/consistency-token.ts';
import { asSuperuser } from './replication.ts';

const company = '01890000-0000-7000-8000-000000000001';

/** How many writes are read again; `npm run faults -- readers` asks for 100,000. */
const tries = Number(process.env['SUANPAN_FAULTS_READS'] ?? 400);

/** Further companies, which write and read side by side: most of their time they wait for the standby. */
const others = Array.from({ length: tries < 10_000 ? 4 : 20 }, (_, index) => `01890000-0000-7000-8000-0000000001${index + 10}`);

let store: TestShard;

beforeAll(async () => {
  store = await openTestShard();
  for (const tenantId of [company, ...others]) {
    await store.database.placeCompany(tenantId);
    const sql = `INSERT INTO tenant (id, name, time_zone, created_at) VALUES ($1, '0', 'Asia/Shanghai', now())`;
    await store.database.tenantTx({ tenantId }, 'write', (tx) => tx.rows(sql, [tenantId]));
  }
});
afterAll(async () => {
  await store.close();
  removeTestShard(store);
});

function within<T>(seen: SeenWrite, fn: () => Promise<T>): Promise<T> {
  return runInOperation({ requestId: 'r', operation: 'r', traceparent: null, lane: 'stable', seen }, fn);
}

function write(sql: string, values: readonly unknown[], seen: SeenWrite = { token: null, recently: false }) {
  return within(seen, () => store.database.tenantTx({ tenantId: company }, 'write', (tx) => tx.rows(sql, values)));
}

async function rename(name: string): Promise<SeenWrite> {
  const seen: SeenWrite = { token: null, recently: false };
  await write('UPDATE tenant SET name = $1, version = version + 1', [name], seen);
  return seen;
}

/** Returns the company's name, and whether a standby answered. */
async function read(seen: SeenWrite = { token: null, recently: false }): Promise<{ readonly name: string; readonly standby: boolean }> {
  const sql = 'SELECT name, pg_is_in_recovery() AS standby FROM tenant';
  const rows = await within(seen, () =>
    store.database.tenantTx({ tenantId: company }, 'read', (tx) => tx.rows<{ name: string; standby: boolean }>(sql)),
  );
  return rows[0] ?? { name: '', standby: false };
}

const readerServes = (): boolean => store.database.health()[0]?.readers[0]?.serves === true;
const soon = { timeout: 20_000, interval: 20 };

it('reads come from the standby, an own write included', async () => {
  await vi.waitUntil(readerServes, soon);
  for (let turn = 1; turn <= 20; turn += 1) {
    const seen = await rename(String(turn));
    expect((await read(seen)).name).toBe(String(turn));
  }
  const seen = await rename('again');
  await vi.waitFor(async () => expect(await read(seen)).toEqual({ name: 'again', standby: true }), soon);
});

it('an own read is never stale while the standby stands still; others see what it has, until it is left out', async () => {
  await vi.waitUntil(readerServes, soon);
  await rename('before');
  await vi.waitFor(async () => expect(await read()).toEqual({ name: 'before', standby: true }), soon);
  const socketFolder = store.shard.clusters().reader?.socketFolder ?? '';
  await asSuperuser(socketFolder, (client) => client.query('SELECT pg_wal_replay_pause()'));
  const seen = await rename('after');
  const begun = performance.now();
  expect(await read(seen)).toEqual({ name: 'after', standby: false });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(await read()).toEqual({ name: 'before', standby: true });
  await vi.waitUntil(() => !readerServes(), soon);
  expect(await read()).toEqual({ name: 'after', standby: false });
  await asSuperuser(socketFolder, (client) => client.query('SELECT pg_wal_replay_resume()'));
  await vi.waitUntil(readerServes, soon);
  expect(await read(seen)).toEqual({ name: 'after', standby: true });
});

it(
  'whoever has written reads no older state, however far the standby lags',
  async () => {
    await vi.waitUntil(readerServes, soon);
    const ending = new AbortController();
    const holding = lagUntil(ending.signal, store.shard.clusters().reader?.socketFolder ?? '');
    const found = await Promise.all(others.map((tenantId) => writeAndRead(store.database, tenantId, tries / others.length)));
    ending.abort();
    const holds = await holding;
    const sum = (name: keyof OwnReads): number => found.reduce((total, each) => total + each[name], 0);
    process.stderr.write(`${JSON.stringify({ tries, holds, standby: sum('standby'), writer: sum('writer') })}\n`);
    expect(sum('stale')).toBe(0);
    // Both ways were taken, or nothing was tried.
    expect(sum('standby')).toBeGreaterThan(0);
    expect(holds).toBeGreaterThan(0);
  },
  30_000 + tries * 50,
);

it('a token from before a move, one of a timeline that the standby does not know, and a recent write go to the writer', async () => {
  await vi.waitUntil(readerServes, soon);
  const tokens = [writeToken({ epoch: 2, timeline: 1, lsn: 1n }), writeToken({ epoch: 1, timeline: 9, lsn: 1n })];
  for (const token of tokens) expect((await read({ token, recently: false })).standby, token).toBe(false);
  expect((await read({ token: null, recently: true })).standby).toBe(false);
  expect((await read({ token: 'nonsense', recently: false })).standby).toBe(true);
});

it('the standby takes the place of a writer that is killed under load: what was acknowledged is there, and writes go on', async () => {
  await vi.waitUntil(readerServes, soon);
  const acknowledged: string[] = [];
  const stop = new AbortController();
  let longest = 0;
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let turn = 0; !stop.signal.aborted; turn += 1) {
      const begun = performance.now();
      const key = `write-${writer}-${turn}`;
      const sql = `INSERT INTO idempotency (tenant_id, user_id, key, request_hash) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, '')`;
      // What is lost in the middle may have been written or not; only what was acknowledged counts.
      await write(sql, [company, key]).then(
        () => acknowledged.push(key),
        () => undefined,
      );
      longest = Math.max(longest, performance.now() - begun);
    }
  });
  await vi.waitUntil(() => acknowledged.length > 60, soon);
  const { writer } = store.shard.clusters();
  process.kill(writer.pid(), 'SIGKILL');
  await vi.waitUntil(() => store.shard.clusters().writer !== writer, soon);
  const before = acknowledged.length;
  await vi.waitUntil(() => acknowledged.length > before + 60, soon);
  stop.abort();
  await Promise.all(writers);
  const kept = await store.database.tenantTx({ tenantId: company }, 'read', (tx) =>
    tx.rows<{ key: string }>('SELECT key FROM idempotency'),
  );
  const keys = new Set(kept.map(({ key }) => key));
  expect(acknowledged.filter((key) => !keys.has(key))).toEqual([]);
  expect(longest).toBeLessThan(5000);
});

it('the server that was killed comes back as the standby, and is read from', async () => {
  const seen = await rename('on the new timeline');
  expect(seen.token).toMatch(/^00000001\.00000002\./);
  await vi.waitUntil(() => store.shard.clusters().reader !== null && readerServes(), soon);
  expect(await read(seen)).toEqual({ name: 'on the new timeline', standby: true });
});

it('writes go on when the standby is killed, and it comes back', async () => {
  const { reader } = store.shard.clusters();
  if (reader === null) throw new Error('There is no standby to kill');
  process.kill(reader.pid(), 'SIGKILL');
  const seen = await rename('alone');
  expect((await read(seen)).name).toBe('alone');
  await vi.waitUntil(() => store.shard.clusters().reader !== null && store.shard.clusters().reader !== reader && readerServes(), soon);
  expect(await read(seen)).toEqual({ name: 'alone', standby: true });
});

it('after a stop the same server is the writer again', async () => {
  const { folder } = store;
  await store.close();
  store = await openTestShard(folder);
  expect((await read()).name).toBe('alone');
  expect(store.shard.clusters().writer.socketFolder).toContain('/b/');
  expect((await rename('later')).token).toMatch(/^00000001\.00000002\./);
});
