import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { StartError } from '../start-error/start-error.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../clock/clock.ts';
import { consumeFromNats, ensureNatsConsumer, type NatsSubscription } from './nats-consumption.ts';
import { ensureNatsStream, partitions, subjectOf } from './nats-stream.ts';
import type { MessageTransport } from './message-transport.ts';
import type { Message } from './message.ts';
import type { Log } from './work-loop.ts';

/** What the transport over NATS works with. */
export interface NatsParts {
  /** e.g. "nats://127.0.0.1:4222", with a user and password where one is needed. */
  readonly url: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** After how long what a dead process had taken is given to another, in milliseconds. */
  readonly ackWaitMs?: number;
}

const defaultAckWaitMs = 10_000;

/** Returns the transport over a JetStream; throws a `StartError` SP-API-923 when it cannot be reached or has no JetStream. */
export async function natsTransport(parts: NatsParts): Promise<MessageTransport> {
  const { connection, client, manager } = await open(parts.url);
  const subscriptions: NatsSubscription[] = [];
  return {
    async subscribe(consumers) {
      for (const consumer of consumers) {
        for (let partition = 0; partition < partitions; partition += 1) {
          const name = await ensureNatsConsumer(manager, { consumer, partition, ackWaitMs: parts.ackWaitMs ?? defaultAckWaitMs });
          subscriptions.push(await consumeFromNats(client, { ...parts, name, consumer: consumer.name }));
        }
      }
    },
    send: (_tx, messages) => send(client, messages),
    async close() {
      await Promise.all(subscriptions.map((subscription) => subscription.stop()));
      await connection.close();
    },
  };
}

/** Side by side over aggregates, one after the other within: after one that failed, the rest of its aggregate waits for the next time. */
async function send(client: JetStreamClient, messages: readonly Message[]): Promise<readonly Message[]> {
  const sent: Message[] = [];
  const lines = new Map<string, Promise<void>>();
  for (const message of messages) {
    const key = `${message.tenantId} ${message.aggregate}`;
    const before = lines.get(key) ?? Promise.resolve();
    lines.set(
      key,
      before.then(async () => {
        await client.publish(subjectOf(message), JSON.stringify(message), { msgID: message.id });
        sent.push(message);
      }),
    );
  }
  const ends = await Promise.allSettled(lines.values());
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined && sent.length === 0) throw failed.reason;
  return sent;
}

interface OpenNats {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
}

async function open(url: string): Promise<OpenNats> {
  const { host, protocol, username, password } = new URL(url);
  let connection: NatsConnection | undefined;
  try {
    connection = await connect({
      servers: host,
      name: 'suanpan',
      maxReconnectAttempts: -1,
      ...(username !== '' && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
      ...(protocol === 'tls:' && { tls: {} }),
    });
    const manager = await jetstreamManager(connection);
    await ensureNatsStream(manager);
    return { connection, client: jetstream(connection), manager };
  } catch (cause) {
    await connection?.close();
    throw new StartError(
      {
        code: 'SP-API-923',
        headline: `Cannot use NATS: ${cause instanceof Error ? cause.message : String(cause)}`,
        facts: { server: host },
        remedy: 'Start nats-server with JetStream (-js), correct SUANPAN_NATS_URL, or unset it to bring messages through the database.',
      },
      { cause },
    );
  }
}
