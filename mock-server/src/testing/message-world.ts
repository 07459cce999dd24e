import { Client } from 'pg';
import { vi } from 'vitest';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';
import { natsTransport } from '#kernel/messages/nats-transport.ts';
import { publish } from '#kernel/messages/publish.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages, type RunningMessages } from '#kernel/messages/start-messages.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import { effectTable } from './note-effect.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

/** How a test's messages travel. */
export type TransportName = 'database' | 'nats';

/** A database with companies and a table of effects, and messages that are handed on in it. */
export interface MessageWorld {
  readonly store: TestDatabase;
  readonly relay: RelayDatabase;
  /** Past all rights. */
  readonly root: Client;
  readonly tenants: readonly [string, string, string];
  readonly log: Readonly<Record<string, unknown>>[];
  /** Starts what one process does; stopped with the world. */
  run(consumers: readonly MessageConsumer[], options?: Partial<WorldOptions>): Promise<RunningMessages>;
  /** Publishes one message in a transaction of its own and returns its id. */
  say(message: Saying): Promise<string>;
  /** Waits until a consumer has written down so many effects, and returns them in the order of their writing. */
  effects(consumer: string, count: number): Promise<readonly Effect[]>;
  close(): Promise<void>;
}

/** What a process may do otherwise. */
export interface WorldOptions {
  readonly tries: number;
  readonly atOnce: number;
}

/** A message by what matters. */
export interface Saying {
  readonly tenant?: string;
  readonly topic: string;
  readonly aggregate?: string;
  readonly version?: number;
  readonly payload?: unknown;
}

/** What a consumer wrote down. */
export interface Effect {
  readonly tenant: string;
  readonly message: string;
  readonly aggregate: string;
  readonly payload: unknown;
}

const ids = randomIds(systemClock);
const ownParts = { clock: systemClock, ids, random: seededRandom(7), lookMs: 100, keepDays: 7 };

/** Opens a world; over NATS, with the server at an address. */
export async function openMessageWorld(transport: TransportName, natsUrl: string): Promise<MessageWorld> {
  const store = await openTestDatabase();
  const { database } = store;
  const log: Readonly<Record<string, unknown>>[] = [];
  const note = (entry: Readonly<Record<string, unknown>>): void => void log.push(entry);
  const relay = openRelayDatabase(store.login('suanpan_relay'), note);
  const root = new Client(store.login('postgres'));
  await root.connect();
  const tenants = await makeCompanies(root);
  const running: RunningMessages[] = [];
  const nats = { url: natsUrl, database, clock: systemClock, log: note, ackWaitMs: 500 };
  return {
    store,
    relay,
    root,
    tenants,
    log,
    async run(consumers, { tries = 3, atOnce = 4 } = {}) {
      const way = transport === 'database' ? databaseTransport(relay, systemClock) : await natsTransport(nats);
      const given = { database, relay, transport: way, consumers, log: note, atOnce, retry: { tries, firstDelayMs: 20 } };
      const messages = await startMessages({ ...given, ...ownParts });
      running.push(messages);
      return messages;
    },
    say: (saying) => say(store, tenants[0], saying),
    effects: (consumer, count) => waitForEffects(root, consumer, count),
    async close() {
      await Promise.all(running.map((messages) => messages.stop()));
      await Promise.all([relay.close(), root.end(), store.close()]);
    },
  };
}

/** Makes the table of effects and three companies that have nothing but a name. */
async function makeCompanies(root: Client): Promise<readonly [string, string, string]> {
  const tenants = [ids.next(), ids.next(), ids.next()] as const;
  await root.query(effectTable);
  for (const id of tenants) {
    await root.query(`BEGIN; SET LOCAL suanpan.tenant = '${id}'; INSERT INTO tenant (id, name, time_zone, created_at)
      VALUES ('${id}', 'x', 'Asia/Shanghai', now());
      INSERT INTO placement (company_id, epoch, state) VALUES ('${id}', 1, 'active');
      INSERT INTO directory (company_id, shard, epoch) VALUES ('${id}', '1', 1); COMMIT`);
  }
  return tenants;
}

async function say(
  { database }: TestDatabase,
  first: string,
  { tenant = first, topic, aggregate = 'a', ...rest }: Saying,
): Promise<string> {
  const id = ids.next();
  const { version = 1, payload = null } = rest;
  await database.tenantTx({ tenantId: tenant }, 'write', (tx) =>
    publish(tx, { id, topic, version, aggregate, payload, occurredAt: new Date() }),
  );
  return id;
}

async function waitForEffects(root: Client, consumer: string, count: number): Promise<readonly Effect[]> {
  const sql = 'SELECT tenant_id AS tenant, message_id AS message, aggregate, payload FROM effect WHERE consumer = $1 ORDER BY number';
  return vi.waitFor(
    async () => {
      const { rows } = await root.query<Effect>(sql, [consumer]);
      if (rows.length < count) throw new Error(`${rows.length} of ${count} effects`);
      return rows;
    },
    { timeout: 20_000, interval: 15 },
  );
}
