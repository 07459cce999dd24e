import { AckPolicy, DeliverPolicy, type JetStreamClient, type JetStreamManager, type JsMsg } from '@nats-io/jetstream';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { inboxChannel } from './database-transport.ts';
import type { MessageConsumer } from './message-consumer.ts';
import type { Message } from './message.ts';
import { partitionSubject, streamName } from './nats-stream.ts';
import type { Log } from './work-loop.ts';

/** One line of a topic that is being brought to an inbox. */
export interface NatsSubscription {
  /** Takes no more and resolves when what was taken is in the inbox. */
  stop(): Promise<void>;
}

/** One line of a consumer. */
export interface NatsLine {
  readonly consumer: MessageConsumer;
  readonly partition: number;
  readonly ackWaitMs: number;
}

const nanosPerMs = 1_000_000;
const retryMs = 500;

/**
 * Makes the durable consumer of a line, and returns its name.
 *
 * One message of a line is on its way at a time. That alone keeps the order when a process dies: with two, the second could be given to a
 * process that lives while the first still waits for the dead one's time to run out.
 */
export async function ensureNatsConsumer(manager: JetStreamManager, { consumer, partition, ackWaitMs }: NatsLine): Promise<string> {
  const name = `${consumer.name}-${partition}`;
  await manager.consumers.add(streamName, {
    durable_name: name,
    filter_subject: partitionSubject(consumer.topic, partition),
    ack_policy: AckPolicy.Explicit,
    ack_wait: ackWaitMs * nanosPerMs,
    deliver_policy: DeliverPolicy.All,
    max_ack_pending: 1,
  });
  return name;
}

/** Where a line's messages go. */
export interface NatsInbox {
  readonly name: string;
  readonly consumer: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** Brings the messages of a line to the inbox one by one, and says so to NATS only when they are committed there. */
export async function consumeFromNats(client: JetStreamClient, inbox: NatsInbox): Promise<NatsSubscription> {
  const consumer = await client.consumers.get(streamName, inbox.name);
  const messages = await consumer.consume({ max_messages: 2 });
  const ended = (async () => {
    for await (const message of messages) await take(inbox, message);
  })().catch((error: unknown) => inbox.log({ level: 'error', event: 'nats-line-ended', line: inbox.name, message: String(error) }));
  return {
    async stop() {
      await messages.close();
      await ended;
    },
  };
}

async function take({ database, clock, log, consumer }: NatsInbox, received: JsMsg): Promise<void> {
  try {
    const message = received.json<Message>();
    await database.tenantTx({ tenantId: message.tenantId }, 'write', (tx) =>
      tx.rows(
        `WITH come AS (
           INSERT INTO inbox (tenant_id, consumer, message_id, seq, topic, version, aggregate, payload, headers, occurred_at, available_at)
           VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING consumer)
         SELECT pg_notify('${inboxChannel}', consumer) FROM come`,
        [consumer, message.id, message.seq, message.topic, message.version, message.aggregate, ...restOf(message), clock.now()],
      ),
    );
    received.ack();
  } catch (error) {
    log({ level: 'warn', event: 'message-not-received', consumer, message: error instanceof Error ? error.message : String(error) });
    received.nak(retryMs);
  }
}

function restOf({ payload, headers, occurredAt }: Message): readonly unknown[] {
  return [JSON.stringify(payload), JSON.stringify(headers), occurredAt];
}
