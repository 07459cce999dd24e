import type { HandlingParts } from './handle-message.ts';
import { inboxChannel } from './database-transport.ts';
import { assertConsumers, type MessageConsumer } from './message-consumer.ts';
import { readMessageHealth, type MessageHealth } from './message-health.ts';
import type { MessageTransport } from './message-transport.ts';
import { purgeMessages } from './purge-messages.ts';
import type { RelayDatabase } from './relay-database.ts';
import { inboxStep } from './run-inbox.ts';
import { relayBatch } from './run-relay.ts';
import { startWorkLoop } from './work-loop.ts';

/** What messages of one database are handed on and handled with. */
export interface MessagesParts extends HandlingParts {
  readonly relay: RelayDatabase;
  readonly transport: MessageTransport;
  readonly consumers: readonly MessageConsumer[];
  /** How many messages this process handles at once, shared out evenly among its consumers; at least one for each. */
  readonly atOnce: number;
  /** How often to look without having been woken, in milliseconds. */
  readonly lookMs: number;
  /** How long what is finished is kept, in days. */
  readonly keepDays: number;
}

/** Messages that are handed on and handled in this process. */
export interface RunningMessages {
  /** Something was published here: the relay need not wait for its timer. */
  wake(): void;
  health(): Promise<MessageHealth>;
  /** Takes nothing new and resolves when what is being handled is done; the rest waits for the next start. */
  stop(): Promise<void>;
}

const dayMs = 86_400_000;
const purgeEveryMs = 60_000;

/**
 * Starts to hand on what is published and to handle what comes for the consumers. Any number of processes may do so over one database.
 *
 * The transport is closed with it, the databases are not.
 */
export async function startMessages(parts: MessagesParts): Promise<RunningMessages> {
  const { relay, transport, consumers, clock, log, lookMs } = parts;
  assertConsumers(consumers);
  // Before anything is sent, as a message without a consumer is kept for nobody.
  await transport.subscribe(consumers);
  const sending = startWorkLoop({ name: 'relay', idleMs: lookMs, step: () => relayBatch(parts) }, log);
  const atOnce = Math.max(1, Math.floor(parts.atOnce / Math.max(1, consumers.length)));
  // A loop for each, so that a slow one keeps no other waiting.
  const handling = consumers.map((consumer) => ({
    name: consumer.name,
    loop: startWorkLoop({ name: consumer.name, idleMs: lookMs, step: inboxStep({ ...parts, atOnce }, consumer) }, log),
  }));
  const purge = (): Promise<boolean> => purgeMessages(relay, new Date(clock.now().getTime() - parts.keepDays * dayMs));
  const purging = startWorkLoop({ name: 'purge', idleMs: purgeEveryMs, step: purge }, log);
  const listening = relay.listen([inboxChannel], (_channel, payload) => {
    for (const { name, loop } of handling) if (payload === '' || payload === name) loop.wake();
  });
  return {
    wake: () => sending.wake(),
    health: () => readMessageHealth(relay, clock),
    async stop() {
      await Promise.all([sending, purging, listening, ...handling.map(({ loop }) => loop)].map((part) => part.stop()));
      await transport.close();
    },
  };
}
