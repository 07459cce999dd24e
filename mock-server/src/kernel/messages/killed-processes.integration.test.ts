import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { randomIds } from '../ids/ids.ts';
import { seededRandom } from '../random/seeded-random.ts';
import type { ProcessOrder } from '../../testing/message-process.ts';
import { openMessageWorld, type MessageWorld, type TransportName } from '../../testing/message-world.ts';
import { hasNats, startNats, type TestNats } from '../../testing/start-nats.ts';
import { partitions, streamName } from './nats-stream.ts';
import { publish } from './publish.ts';

/** How many messages are said while how many processes are killed; `npm run faults -- messages` asks for more. */
const sizeOf = (transport: TransportName): { readonly total: number; readonly kills: number } => {
  const { SUANPAN_FAULTS_MESSAGES: messages, SUANPAN_FAULTS_KILLS: asked } = process.env;
  const small = transport === 'database' ? { total: 1000, kills: 6 } : { total: 400, kills: 3 };
  return { total: Number(messages ?? small.total), kills: Number(asked ?? small.kills) };
};
const seed = Number(process.env['SUANPAN_FAULTS_SEED'] ?? 20_261_126);
const deadlineMs = 60_000 + Math.max(sizeOf('database').total, sizeOf('nats').total) * 20;

const transports: readonly TransportName[] = hasNats() ? ['database', 'nats'] : ['database'];
const processes = 3;
const aggregates = 60;
const perTransaction = 25;
const ids = randomIds(systemClock);
let folder: string;

/** Bundled once, as each killed process is followed by a new one. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suanpan-kill-'));
  const entry = join(import.meta.dirname, '../../testing/message-process.ts');
  const rolldownOptions = { output: { entryFileNames: 'process.mjs' } };
  await build({ logLevel: 'silent', build: { ssr: entry, outDir: folder, target: 'node20', rolldownOptions }, ssr: { noExternal: true } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(transports)(
  'over %s nothing is lost, nothing happens twice and each aggregate is in order, however often processes are killed',
  async (transport) => {
    const { total, kills } = sizeOf(transport);
    const nats = transport === 'nats' ? await startNats() : undefined;
    const world = await openMessageWorld(transport, nats?.url ?? '');
    const order = { place: world.store.login('x'), natsUrl: nats?.url ?? null, consumer: 'noted', topic: 'thing.done' };
    const children = Array.from({ length: processes }, (_, index) => start(order, seed + index));
    try {
      // Known to all before anything is said: what nobody has asked for is kept for nobody.
      await vi.waitFor(async () => expect(await isSubscribed(world, nats)).toBe(true), { timeout: 20_000, interval: 50 });
      const begun = performance.now();
      const saying = sayAll(world, total);
      await killAlong(world, { total, kills, order, children });
      await saying;
      await vi.waitFor(async () => expect(await countEffects(world)).toBeGreaterThanOrEqual(total), { timeout: deadlineMs, interval: 50 });
      const seconds = (performance.now() - begun) / 1000;
      await expectWhole(world, total);
      process.stdout.write(
        `${JSON.stringify({ transport, total, kills, seconds: Number(seconds.toFixed(1)), perSecond: Math.round(total / seconds) })}\n`,
      );
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await world.close();
      await nats?.stop();
    }
  },
  deadlineMs,
);

function start(order: Omit<ProcessOrder, 'seed'>, own: number): ChildProcess {
  return spawn(process.execPath, [join(folder, 'process.mjs'), JSON.stringify({ ...order, seed: own })], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function isSubscribed({ root }: MessageWorld, nats: TestNats | undefined): Promise<boolean> {
  if (nats !== undefined) return nats.hasConsumer(streamName, `noted-${partitions - 1}`);
  return (await root.query('SELECT FROM message_subscription')).rowCount === 1;
}

/** Several messages in each transaction, of several aggregates; one transaction in ten is rolled back. */
async function sayAll({ store, tenants }: MessageWorld, total: number): Promise<void> {
  const random = seededRandom(seed);
  const next = new Map<string, number>();
  for (let said = 0; said < total;) {
    const tenantId = tenants[Math.floor(random() * tenants.length)] ?? tenants[0];
    const isTakenBack = random() < 0.1;
    const size = Math.min(perTransaction, total - said);
    const drafts = Array.from({ length: size }, () => `thing:${Math.floor(random() * aggregates)}`).map((aggregate, index, all) => {
      const before = all.slice(0, index).filter((other) => other === aggregate).length;
      const n = (next.get(`${tenantId} ${aggregate}`) ?? 0) + before;
      return {
        id: ids.next(),
        topic: 'thing.done',
        version: 1,
        aggregate,
        payload: isTakenBack ? 'taken back' : n,
        occurredAt: new Date(),
      };
    });
    const transaction = store.database.tenantTx({ tenantId }, 'write', async (tx) => {
      await Promise.all(drafts.map((draft) => publish(tx, draft)));
      if (isTakenBack) throw new Error('taken back');
    });
    if (isTakenBack) await expect(transaction).rejects.toThrow('taken back');
    else {
      await transaction;
      said += size;
      for (const { aggregate } of drafts) next.set(`${tenantId} ${aggregate}`, (next.get(`${tenantId} ${aggregate}`) ?? 0) + 1);
    }
  }
}

interface Killing {
  readonly total: number;
  readonly kills: number;
  readonly order: Omit<ProcessOrder, 'seed'>;
  readonly children: ChildProcess[];
}

/** Kills a process each time when a share of the work, by chance, is done: always while there is work left. */
async function killAlong(world: MessageWorld, { total, kills, order, children }: Killing): Promise<void> {
  const random = seededRandom(seed + 1);
  const moments = Array.from({ length: kills }, () => Math.floor(random() * total * 0.95)).toSorted((a, b) => a - b);
  for (const [index, moment] of moments.entries()) {
    await vi.waitFor(async () => expect(await countEffects(world)).toBeGreaterThanOrEqual(moment), { timeout: deadlineMs, interval: 25 });
    const victim = Math.floor(random() * children.length);
    children[victim]?.kill('SIGKILL');
    children.splice(victim, 1, start(order, seed + 100 + index));
  }
}

async function countEffects({ root }: MessageWorld): Promise<number> {
  const { rows } = await root.query<{ count: string }>('SELECT count(*) FROM effect');
  return Number(rows[0]?.count);
}

async function expectWhole({ root }: MessageWorld, total: number): Promise<void> {
  const numbers = async (sql: string) => Object.values((await root.query<Record<string, string>>(sql)).rows[0] ?? {}).map(Number);
  expect(await numbers('SELECT count(*) AS effects, count(DISTINCT message_id) AS messages FROM effect')).toEqual([total, total]);
  expect(await numbers('SELECT count(*) FROM outbox o LEFT JOIN effect e ON e.message_id = o.id WHERE e.message_id IS NULL')).toEqual([0]);
  // Each aggregate has counted from 0 when it was said; in the order of their effects the numbers are the same.
  const outOfOrder = `SELECT count(*) FROM (
    SELECT payload::text AS n, row_number() OVER (PARTITION BY tenant_id, aggregate ORDER BY number) - 1 AS place FROM effect) e WHERE n <> place::text`;
  expect(await numbers(outOfOrder)).toEqual([0]);
  expect(await numbers(`SELECT count(*) FROM inbox WHERE state <> 'done'`)).toEqual([0]);
}
