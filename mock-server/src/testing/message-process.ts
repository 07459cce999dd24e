import { openDatabase } from '#kernel/database/database.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';
import { natsTransport } from '#kernel/messages/nats-transport.ts';
import { openRelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages } from '#kernel/messages/start-messages.ts';
import { singleDatabase } from '#kernel/shards/topology.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { ClientConfig } from 'pg';
import { noteEffect } from './note-effect.ts';

/** What a process of the kill test is told, as JSON in its first argument. */
export interface ProcessOrder {
  readonly place: ClientConfig;
  /** Where NATS is; null to go through the database. */
  readonly natsUrl: string | null;
  readonly consumer: string;
  readonly topic: string;
  readonly seed: number;
}

const { place, natsUrl, consumer: name, topic, seed } = JSON.parse(process.argv[2] ?? '') as ProcessOrder;
const random = seededRandom(seed);
const log = (): void => undefined;
const login = (user: string): ClientConfig & { readonly max: number } => ({ ...place, user, max: 4 });
const logins = { app: login('suanpan_app'), identity: login('suanpan_identity'), relay: login('suanpan_relay') };
const database = openDatabase(singleDatabase(logins));
const relay = openRelayDatabase(logins.relay, log);

/** Fails now and then after it has written, as handlers do. */
const note = noteEffect(name);
const consumer: MessageConsumer = {
  name,
  topic,
  versions: [1],
  async handle(tx, message) {
    await note(tx, message);
    if (random() < 0.01) throw new Error('for the time being');
  },
};

await startMessages({
  database,
  relay,
  transport:
    natsUrl === null
      ? databaseTransport(relay, systemClock)
      : await natsTransport({ url: natsUrl, database, clock: systemClock, log, ackWaitMs: 500 }),
  consumers: [consumer],
  clock: systemClock,
  ids: randomIds(systemClock),
  random,
  retry: { tries: 20, firstDelayMs: 20 },
  log,
  atOnce: 4,
  lookMs: 200,
  keepDays: 7,
});
