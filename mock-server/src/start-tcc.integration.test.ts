import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { remoteStandings } from '#kernel/tcc/branch-caller.ts';
import { standingsIn, writeBegin } from '#kernel/tcc/coordinator-log.ts';
import { openShardPair, type ShardPair } from './testing/tcc/shard-pair.ts';
import { startTcc } from './start-tcc.ts';

let pair: ShardPair;
const folder = mkdtempSync(join(tmpdir(), 'suanpan-tcc-'));
const logged: Readonly<Record<string, unknown>>[] = [];

beforeAll(async () => {
  pair = await openShardPair();
});
afterAll(async () => {
  await pair.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (tccSocket: string | null) =>
  startTcc(
    { database: pair.first.database, ids: randomIds(systemClock), log: (entry) => void logged.push(entry) },
    { tccSocket, tccPeers: new Map(), domains: null },
  );

it('a start finishes what is left of another, and answers at its socket, which only its user may open', async () => {
  const { database } = pair.first;
  const xid = randomUUID();
  const left = { xid, timeoutMs: 0, carried: { context: { tenantId: pair.tenantId }, operation: null }, branches: [] };
  await database.tenantTx({ tenantId: pair.tenantId }, 'write', (tx) => writeBegin(tx, left));
  const socket = join(folder, 'tcc.sock');
  const running = await start(socket);
  await expect.poll(async () => (await standingsIn(database)(pair.tenantId, [xid])).get(xid)).toBe('cancelled');
  expect(statSync(socket).mode & 0o077).toBe(0);
  expect([...(await remoteStandings(() => `unix:${socket}`, 5_000)(pair.tenantId, [xid, randomUUID()]))]).toEqual([[xid, 'cancelled']]);
  await running.stop();
  expect(logged).toContainEqual({ level: 'info', event: 'tcc-recovered', confirmed: 0, cancelled: 1, open: 0 });
});

it('a socket that cannot be made stops the start with a code', async () => {
  await expect(start(join(folder, 'no/such/folder/tcc.sock'))).rejects.toMatchObject({ code: 'SP-API-904' });
});

it('a plan with a participant that is nowhere is refused before anything is written', async () => {
  const running = await start(null);
  const plan = { timeoutMs: 1_000, branches: [{ participant: 'nobody', input: null }] };
  await expect(running.run({ tenantId: pair.tenantId }, plan)).rejects.toThrow(/Cannot find the participant "nobody"/);
  await running.stop();
  expect(await pair.sql('first', `SELECT FROM tcc_transaction WHERE state = 'trying'`)).toEqual([]);
});
