import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openMessageWorld, type MessageWorld } from '../../testing/message-world.ts';
import { fixedClock, systemClock } from '../clock/clock.ts';
import { databaseTransport } from './database-transport.ts';
import { readMessageHealth } from './message-health.ts';
import { publish } from './publish.ts';
import { purgeMessages } from './purge-messages.ts';
import { relayBatch } from './run-relay.ts';

let world: MessageWorld;

beforeAll(async () => {
  world = await openMessageWorld('database', '');
  const nobody = () => Promise.resolve();
  await databaseTransport(world.relay, systemClock).subscribe([{ name: 'kept', topic: 'thing.done', versions: [1], handle: nobody }]);
});
afterAll(() => world.close());
beforeEach(() => world.root.query('TRUNCATE outbox, inbox'));

const parts = () => ({ relay: world.relay, clock: systemClock, transport: databaseTransport(world.relay, systemClock) });
const draft = (id: string, more: object = {}) => ({
  id: `0190a000-0000-7000-8000-${id.padStart(12, '0')}`,
  topic: 'thing.done',
  version: 1,
  aggregate: 'a',
  payload: null,
  occurredAt: new Date('2026-11-23T00:00:00Z'),
  ...more,
});
const count = async (sql: string) => Number((await world.root.query<{ count: string }>(sql)).rows[0]?.count);

it('a transaction that commits late, with a smaller number, is handed on all the same', async () => {
  const { database } = world.store;
  const [tenantId] = world.tenants;
  await database.tenantTx({ tenantId }, 'write', async (late) => {
    await publish(late, draft('1', { aggregate: 'late' }));
    await database.tenantTx({ tenantId }, 'write', (early) => publish(early, draft('2')));
    expect(await relayBatch(parts())).toBe(true);
    expect(await count('SELECT count(*) FROM inbox')).toBe(1);
  });
  await relayBatch(parts());
  expect(await count('SELECT count(*) FROM inbox')).toBe(2);
});

it('while one relay has the first message of an aggregate, another hands on none of that aggregate', async () => {
  for (const aggregate of ['a', 'a', 'b']) await world.say({ topic: 'thing.done', aggregate });
  const seen: string[] = [];
  const { transport, ...rest } = parts();
  const second = {
    ...rest,
    transport: {
      ...transport,
      send: (...args: Parameters<typeof transport.send>) => {
        seen.push(...args[1].map(({ aggregate }) => aggregate));
        return transport.send(...args);
      },
    },
  };
  await world.root.query(`BEGIN; SELECT FROM outbox WHERE seq = (SELECT min(seq) FROM outbox) FOR UPDATE`);
  await relayBatch(second);
  expect(seen).toEqual(['b']);
  await world.root.query('ROLLBACK');
  await relayBatch(second);
  expect(seen).toEqual(['b', 'a', 'a']);
});

it('what the transport did not take is handed to it again', async () => {
  for (const aggregate of ['a', 'b']) await world.say({ topic: 'thing.done', aggregate });
  const { transport, ...rest } = parts();
  await relayBatch({ ...rest, transport: { ...transport, send: (_tx, messages) => Promise.resolve(messages.slice(0, 1)) } });
  expect(await count('SELECT count(*) FROM outbox WHERE done_at IS NULL')).toBe(1);
  await expect(relayBatch({ ...rest, transport: { ...transport, send: () => Promise.resolve([]) } })).rejects.toThrow('took none');
});

it('readMessageHealth() tells what is unsent, waiting and dead, and how old the oldest is', async () => {
  const clock = fixedClock('2026-11-23T00:01:00Z');
  expect(await readMessageHealth(world.relay, clock)).toEqual({ unsent: 0, waiting: 0, oldestMs: 0, dead: 0, consumers: [] });
  const { database } = world.store;
  await database.tenantTx({ tenantId: world.tenants[0] }, 'write', (tx) => publish(tx, draft('1')));
  await relayBatch(parts());
  await database.tenantTx({ tenantId: world.tenants[1] }, 'write', (tx) => publish(tx, draft('2')));
  expect(await readMessageHealth(world.relay, clock)).toEqual({
    unsent: 1,
    waiting: 1,
    oldestMs: 60_000,
    dead: 0,
    consumers: [{ consumer: 'kept', waiting: 1, dead: 0 }],
  });
});

it('purgeMessages() removes what was finished long ago, in batches, and nothing that is open or dead', async () => {
  const tenant = world.tenants[0];
  await world.root.query(
    `INSERT INTO outbox (tenant_id, id, topic, version, aggregate, payload, headers, occurred_at, done_at)
     SELECT $1, gen_random_uuid(), 't', 1, 'a', 'null', '{}', now(), CASE WHEN n <= 600 THEN timestamptz '2026-01-01' WHEN n = 601 THEN now() END
     FROM generate_series(1, 602) n`,
    [tenant],
  );
  await world.root.query(
    `INSERT INTO inbox (tenant_id, consumer, message_id, seq, topic, version, aggregate, payload, headers, occurred_at, available_at, state, finished_at)
     SELECT $1, 'kept', gen_random_uuid(), 1, 't', 1, 'a', 'null', '{}', now(), now(), state, finished FROM (VALUES
       ('done', timestamptz '2026-01-01'), ('discarded', '2026-01-01'), ('done', now()), ('dead', NULL), ('waiting', NULL)) AS rows (state, finished)`,
    [tenant],
  );
  const before = new Date('2026-06-01');
  expect(await purgeMessages(world.relay, before)).toBe(true);
  expect(await purgeMessages(world.relay, before)).toBe(false);
  expect([await count('SELECT count(*) FROM outbox'), await count('SELECT count(*) FROM inbox')]).toEqual([2, 3]);
});

it('publish() refuses a payload that not every transport takes, and a malformed topic', async () => {
  const refused = (more: object) =>
    world.store.database.tenantTx({ tenantId: world.tenants[0] }, 'write', (tx) => publish(tx, draft('1', more)));
  await expect(refused({ payload: 'x'.repeat(600_000) })).rejects.toThrow(RangeError);
  await expect(refused({ topic: 'Stock moved' })).rejects.toThrow(TypeError);
});

it('one company cannot publish for another', async () => {
  const [tenantId, other] = world.tenants;
  await expect(
    world.store.database.tenantTx({ tenantId }, 'write', (tx) =>
      tx.rows(
        `INSERT INTO outbox (tenant_id, id, topic, version, aggregate, payload, headers, occurred_at)
         VALUES ($1, gen_random_uuid(), 't', 1, 'a', 'null', '{}', now())`,
        [other],
      ),
    ),
  ).rejects.toThrow(/row-level security/);
});
