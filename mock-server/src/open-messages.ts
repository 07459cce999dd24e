import type { Services } from '#interface/services.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';
import type { MessageHealth } from '#kernel/messages/message-health.ts';
import type { MessageTransport } from '#kernel/messages/message-transport.ts';
import { natsTransport } from '#kernel/messages/nats-transport.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages, type RunningMessages } from '#kernel/messages/start-messages.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { Endpoint, ShardTopology } from '#kernel/shards/topology.ts';
import type { Config } from './config.ts';
import { messageConsumers } from './message-consumers.ts';
import type { Store } from './store/open-store.ts';

/** Half of the connections that requests have, as they go first. */
const atOnce = 6;
const lookMs = 1000;
const firstDelayMs = 1000;

/** The messages of all shards. */
export interface OpenMessages {
  /** How far behind the messages of each shard are. */
  health(): Promise<Readonly<Record<string, MessageHealth>>>;
  /** Asks the messages of each shard's writer the same. */
  onShards<T>(ask: (relay: RelayDatabase) => Promise<T>): Promise<readonly { readonly shard: string; readonly answer: T }[]>;
  stop(): Promise<void>;
}

/** What handling a message needs of the server. */
interface MessageOptions extends Pick<Services, 'ids' | 'log' | 'runTcc' | 'keptElsewhere'> {
  /** Waits, or refuses, before a message of a company is handled, as a test has asked. */
  readonly meet?: Meet;
}

/** What messages are opened with. */
interface MessageTools extends MessageOptions {
  readonly config: Pick<Config, 'natsUrl' | 'messageTries' | 'messageKeepDays'>;
  readonly database: Store['database'];
}

/** Starts to hand on messages of every shard and to run the consumers of this program, over the transport that the configuration asks for. */
export async function openMessages(
  config: MessageTools['config'],
  { database, topology }: Pick<Store, 'database' | 'topology'>,
  options: MessageOptions,
): Promise<OpenMessages> {
  const tools: MessageTools = { config, database, ...options };
  const shards = await Promise.all(topology.shards.map((shard) => followShard(tools, shard)));
  return {
    health: async () =>
      Object.fromEntries(await Promise.all(shards.map(async ({ id, current }) => [id, await (await current()).health()] as const))),
    onShards: (ask) => Promise.all(shards.map(async ({ id, current }) => ({ shard: id, answer: await ask((await current()).relay) }))),
    async stop() {
      await Promise.all(shards.map((shard) => shard.stop()));
    },
  };
}

interface MessagesOfShard extends RunningMessages {
  readonly relay: RelayDatabase;
}

/** Runs at a shard's writer, and anew at the one that takes its place. */
async function followShard(tools: MessageTools, shard: ShardTopology) {
  let writer = shard.servers().writer;
  let current = runAt(tools, writer);
  await current;
  const unheard = tools.database.onCommit((committed) => {
    if (committed.published && committed.shard === shard.id) void current.then((messages) => messages.wake());
  });
  const forget = shard.onChange(() => {
    const now = shard.servers().writer;
    if (now === writer) return;
    writer = now;
    current = current.then(async (before) => {
      await before.stop();
      return runAt(tools, now);
    });
    current.catch((error: unknown) => tools.log({ level: 'error', event: 'messages-stopped', shard: shard.id, message: String(error) }));
  });
  return {
    id: shard.id,
    current: () => current,
    async stop() {
      unheard();
      forget();
      await (await current).stop();
    },
  };
}

async function runAt(tools: MessageTools, writer: Endpoint): Promise<MessagesOfShard> {
  const { config, database, ids, log, meet } = tools;
  const consumers = messageConsumers(tools);
  const relay = openRelayDatabase(writer.relay, log);
  try {
    const messages = await startMessages({
      database,
      relay,
      transport: await openTransport(config.natsUrl, { relay, database, log }),
      consumers: meet ? consumers.map((consumer) => meeting(consumer, meet)) : consumers,
      // The machine's: under a clock that stands still no retry would ever be due.
      clock: systemClock,
      ids,
      // Of this process alone, so that several of them do not try again together.
      random: seededRandom(process.pid),
      retry: { tries: config.messageTries, firstDelayMs },
      log,
      atOnce,
      lookMs,
      keepDays: config.messageKeepDays,
    });
    return {
      relay,
      wake: () => messages.wake(),
      health: () => messages.health(),
      async stop() {
        await messages.stop();
        await relay.close();
      },
    };
  } catch (error) {
    await relay.close();
    throw error;
  }
}

type Meet = (companyId: string) => Promise<void> | undefined;

function meeting(consumer: MessageConsumer, meet: Meet): MessageConsumer {
  return {
    ...consumer,
    async handle(tx, message) {
      await meet(message.tenantId);
      await consumer.handle(tx, message);
    },
  };
}

interface TransportParts extends Pick<Store, 'database'>, Pick<Services, 'log'> {
  readonly relay: RelayDatabase;
}

async function openTransport(natsUrl: string | null, { relay, database, log }: TransportParts): Promise<MessageTransport> {
  return natsUrl === null ? databaseTransport(relay, systemClock) : natsTransport({ url: natsUrl, database, clock: systemClock, log });
}
