import { createServerAdapter } from '@whatwg-node/server';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock/clock.ts';
import { currentOperation, runInOperation } from '#kernel/context/operation-context.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { give, refuse, take } from '../../testing/tcc/pots.ts';
import { openShardPair, type ShardPair } from '../../testing/tcc/shard-pair.ts';
import { here } from './branch-caller.ts';
import { branchHandler, branchPaths } from './branch-handler.ts';
import { claimDue, decide, standingsIn, writeBegin } from './coordinator-log.ts';
import { listTransactions, type UnfinishedTransaction } from './list-transactions.ts';
import { openTcc, type Tcc } from './open-tcc.ts';
import type { Participant } from './participant.ts';
import { postJson } from './post-json.ts';
import { purgeFences } from './purge-fences.ts';

interface Seen {
  readonly member: string;
  readonly operation: string;
  readonly requestId: string | undefined;
}

const untouched = [
  [100, 0],
  [0, 0],
];

let pair: ShardPair;
let folder: string;
let server: Server;
/** The coordinator with the participants of the first shard. */
let first: Tcc;
/** The same, which does not wait for anybody. */
let impatient: Tcc;
let pot: string;
let count = 0;
const seen: Seen[] = [];
const logged: unknown[] = [];
/** What `slow` waits for. */
let gate: Promise<void>;
let release: () => void;

/** Says for whom and for what it works. */
const witness: Participant = {
  name: 'witness',
  async try(tx) {
    const sql = `SELECT current_setting('suanpan.member', true) AS member, current_setting('suanpan.operation', true) AS operation`;
    seen.push({ ...onlyRow(await tx.rows<Omit<Seen, 'requestId'>>(sql)), requestId: currentOperation()?.requestId });
    return null;
  },
  async confirm(tx) {
    await this.try(tx, null);
  },
  cancel: () => Promise.resolve(),
};
const slow: Participant = {
  ...take,
  name: 'slow',
  async try(tx, input) {
    await gate;
    return take.try(tx, input as { readonly pot: string; readonly amount: number });
  },
};

beforeAll(async () => {
  pair = await openShardPair();
  folder = mkdtempSync(join(tmpdir(), 'suanpan-tcc-'));
  const socket = join(folder, 'second.sock');
  const ids = randomIds(systemClock);
  const log = (entry: unknown): void => void logged.push(entry);
  const tenants = () => Promise.resolve([pair.tenantId]);
  const far = { give: `unix:${socket}`, witness: `unix:${socket}`, refuse: `unix:${socket}`, nobody: `unix:${folder}/none.sock` };
  const locate = (name: string) => Promise.resolve(new Map(Object.entries(far)).get(name) ?? here);
  const options = { database: pair.first.database, ids, participants: [take, slow], tenants, locate, log };
  first = openTcc(options);
  impatient = openTcc({ ...options, timing: { callMs: 1_000 } });
  const participants = [give, refuse, witness];
  const second = openTcc({ database: pair.second.database, ids, participants, tenants, locate, log });
  const door = { serve: second.door.serve, standings: first.door.standings };
  // The log is asked over the wire, too, as it would be from another machine.
  const asking = openTcc({ database: pair.second.database, ids, participants, tenants, locate, log, coordinator: `unix:${socket}` });
  const adapter = createServerAdapter(branchHandler({ ...door, serve: asking.door.serve }));
  server = createServer((request, response) => void adapter(request, response));
  await new Promise<void>((resolve) => void server.listen(socket, resolve));
});
afterAll(async () => {
  release();
  server.closeAllConnections();
  server.close();
  await pair.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  count += 1;
  pot = `pot ${count}`;
  gate = new Promise((resolve) => {
    release = resolve;
  });
  await pair.addPots(pot);
});

const run = (participants: readonly string[]) =>
  first.run(
    { tenantId: pair.tenantId },
    { timeoutMs: 60_000, branches: participants.map((participant) => ({ participant, input: { pot, amount: 30 } })) },
  );

async function pots(): Promise<readonly (readonly number[])[]> {
  const rows = await pair.sql<{ readonly free: string; readonly frozen: string }>('both', 'SELECT free, frozen FROM pot WHERE name = $1', [
    pot,
  ]);
  return rows.map(({ free, frozen }) => [Number(free), Number(frozen)]);
}

const begin = (xid: string, timeoutMs: number) =>
  pair.first.database.tenantTx({ tenantId: pair.tenantId }, 'write', (tx) =>
    writeBegin(tx, { xid, timeoutMs, carried: { context: { tenantId: pair.tenantId }, operation: null }, branches: [] }),
  );

it('run() confirms what all have reserved, here and over a socket, and returns what each try returned', async () => {
  const input = { pot, amount: 30 };
  expect(await run(['take', 'give'])).toEqual({ xid: expect.any(String), state: 'confirmed', results: [input, input] });
  expect(await pots()).toEqual([
    [70, 0],
    [30, 0],
  ]);
});

it.each([
  ['the refusal of whoever refuses', ['give', 'take', 'refuse'], { reason: 'pot-closed', facts: {} }],
  ['a participant that cannot be reached', ['take', 'nobody'], { reason: 'tcc-unavailable', facts: { participant: 'nobody' } }],
  ['a participant that is not here', ['take', 'stranger'], { reason: 'tcc-unavailable', facts: { participant: 'stranger' } }],
])('run() throws %s, and all is cancelled', async (_what, participants, refusal) => {
  const facts = refusal.reason === 'pot-closed' ? { pot } : refusal.facts;
  await expect(run(participants)).rejects.toMatchObject({ name: 'Refusal', reason: refusal.reason, facts });
  expect(await pots()).toEqual(untouched);
});

const unfinished = async () => {
  const all = await pair.first.database.tenantTx({ tenantId: pair.tenantId }, 'read', listTransactions);
  return all.filter(({ open }) => open.some(({ participant }) => participant === 'slow'));
};

it('run() gives up a participant that does not answer, and cancels it once it has', async () => {
  const plan = { timeoutMs: 60_000, branches: [{ participant: 'slow', input: { pot, amount: 30 } }] };
  await expect(impatient.run({ tenantId: pair.tenantId }, plan)).rejects.toMatchObject({ reason: 'tcc-unavailable' });
  const [{ xid, ...open }] = (await unfinished()) as [UnfinishedTransaction];
  expect(open).toMatchObject({ state: 'cancelling', tries: 1, open: [{ branch: 0, participant: 'slow', address: here }] });
  expect(logged).toContainEqual(expect.objectContaining({ event: 'tcc-branch-open', xid, participant: 'slow' }));
  release();
  await expect.poll(async () => [await first.recover({ atOnce: true }), await unfinished()]).toMatchObject([{ confirmed: 0 }, []]);
  expect(await pots()).toEqual(untouched);
});

it('run() confirms nothing when the deadline has passed, though all have reserved', async () => {
  const late = run(['take', 'slow']);
  const refused = expect(late).rejects.toMatchObject({ reason: 'tcc-timed-out' });
  await expect.poll(unfinished).toHaveLength(1);
  await expect.poll(async () => (await pots())[0]).toEqual([70, 30]);
  await pair.passHour();
  release();
  await refused;
  expect(await unfinished()).toEqual([]);
  expect(await pots()).toEqual(untouched);
});

it('who acts and what it belongs to goes along to every phase', async () => {
  const [memberId, operation, requestId] = [randomUUID(), randomUUID(), randomUUID()];
  const plan = { timeoutMs: 60_000, branches: [{ participant: 'witness', input: null }] };
  const context = { requestId, operation, traceparent: null, lane: 'gray', seen: { token: null, recently: false } };
  await runInOperation(context, () => first.run({ tenantId: pair.tenantId, memberId, operation }, plan));
  expect(seen).toEqual([
    { member: memberId, operation, requestId },
    { member: memberId, operation, requestId },
  ]);
});

it('confirmation and timeout are decided once in 200 races', async () => {
  const { database } = pair.first;
  const tenant = { tenantId: pair.tenantId };
  const won = { confirming: 0, cancelling: 0 };
  const timeouts = [0, 1, 2, 3, 4, 6, 8, 12, 16, 30_000] as const;
  for (const timeoutMs of Array.from({ length: 20 }, () => timeouts).flat()) {
    const xid = randomUUID();
    await begin(xid, timeoutMs);
    const confirm = () => database.tenantTx(tenant, 'write', (tx) => decide(tx, xid, { confirm: true, leaseMs: 1_000 }));
    const sweep = () => database.tenantTx(tenant, 'write', (tx) => claimDue(tx, { leaseMs: 1_000, limit: 8, atOnce: false, except: [] }));
    const [one, swept, two] = await Promise.all([confirm(), sweep(), confirm()]);
    const taken = swept.filter((claimed) => claimed.xid === xid);
    expect([one, two].filter(({ isOurs }) => isOurs).length + taken.length).toBe(1);
    const state = (await standingsIn(database)(pair.tenantId, [xid])).get(xid);
    expect(new Set([one.state, two.state, ...taken.map((claimed) => claimed.state)])).toEqual(new Set([state]));
    if (state === 'confirming' || state === 'cancelling') won[state] += 1;
    await pair.sql('first', 'DELETE FROM tcc_transaction WHERE xid = $1', [xid]);
  }
  expect(won.confirming + won.cancelling).toBe(200);
  expect(Math.min(won.confirming, won.cancelling)).toBeGreaterThan(0);
});

it('a try past its deadline is refused by the clock of the database, whatever the log says', async () => {
  const xid = randomUUID();
  const deadline = await begin(xid, 0);
  const carried = { context: { tenantId: pair.tenantId }, operation: null };
  const call = { phase: 'try', xid, branch: 0, participant: 'take', deadline, input: { pot, amount: 30 }, carried } as const;
  expect(await standingsIn(pair.first.database)(pair.tenantId, [xid])).toEqual(new Map([[xid, 'trying']]));
  await expect(first.door.serve(call)).rejects.toMatchObject({ reason: 'tcc-late-try' });
  expect(await pots()).toEqual(untouched);
});

it('purgeFences() takes only what ended, is long past its deadline, and is over for the log', async () => {
  const { xid } = await run(['take', 'give']);
  const purge = (keepMs: number) =>
    purgeFences({ database: pair.first.database, standings: first.door.standings, keepMs }, [pair.tenantId]);
  const isThere = async () => (await pair.sql('first', 'SELECT FROM tcc_fence WHERE xid = $1', [xid])).length === 1;
  await purge(0);
  expect(await isThere()).toBe(true);
  await pair.sql('first', `UPDATE tcc_transaction SET state = 'confirming', ended_at = NULL WHERE xid = $1`, [xid]);
  await purge(-3_600_000);
  expect(await isThere()).toBe(true);
  await pair.sql('first', `UPDATE tcc_transaction SET state = 'confirmed', ended_at = now() WHERE xid = $1`, [xid]);
  expect(await purge(-3_600_000)).toBeGreaterThan(0);
  expect(await isThere()).toBe(false);
});

it.each([
  ['no JSON', branchPaths.branch, undefined],
  [
    'another tenant than an id',
    branchPaths.branch,
    { phase: 'try', xid: randomUUID(), branch: 0, carried: { context: { tenantId: 'x' } } },
  ],
  ['a question without ids', branchPaths.standings, { tenantId: randomUUID(), xids: ['x'] }],
  ['an unknown address', '/tcc/other', {}],
])('branchHandler() refuses %s', async (_what, path, body) => {
  const address = `unix:${join(folder, 'second.sock')}`;
  expect(await postJson({ address, path, timeoutMs: 5_000 }, body ?? null)).toMatchObject({ status: 400 });
});
