import type { Services } from '#interface/services.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import type { MessageTransport } from '#kernel/messages/message-transport.ts';
import { natsTransport } from '#kernel/messages/nats-transport.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages, type RunningMessages } from '#kernel/messages/start-messages.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { Config } from './config.ts';
import { messageConsumers } from './message-consumers.ts';
import type { Store } from './open-store.ts';

/** Half of the connections that requests have, as they go first. */
const atOnce = 6;
const lookMs = 1000;
const firstDelayMs = 1000;

/** Starts to hand on messages and to run the consumers of this program, over the transport that the configuration asks for. */
export async function openMessages(
  config: Pick<Config, 'natsUrl' | 'messageTries' | 'messageKeepDays'>,
  store: Pick<Store, 'database' | 'relay'>,
  { ids, log }: Pick<Services, 'ids' | 'log'>,
): Promise<RunningMessages> {
  const relay = openRelayDatabase(store.relay, log);
  try {
    const messages = await startMessages({
      database: store.database,
      relay,
      transport: await openTransport(config.natsUrl, { relay, database: store.database, log }),
      consumers: messageConsumers,
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

interface TransportParts extends Pick<Store, 'database'>, Pick<Services, 'log'> {
  readonly relay: RelayDatabase;
}

async function openTransport(natsUrl: string | null, { relay, database, log }: TransportParts): Promise<MessageTransport> {
  return natsUrl === null ? databaseTransport(relay, systemClock) : natsTransport({ url: natsUrl, database, clock: systemClock, log });
}
