import type { Clock } from '../clock/clock.ts';
import type { MessageTransport } from './message-transport.ts';
import type { RelayDatabase } from './relay-database.ts';

/** Where whoever runs consumers listens for messages that have come; the payload names the consumer. */
export const inboxChannel = 'suanpan_inbox';

/** Returns the transport that needs nothing but the database: messages come to the inboxes in the transaction that ticks them off. */
export function databaseTransport(relay: RelayDatabase, clock: Clock): MessageTransport {
  return {
    async subscribe(consumers) {
      await relay.tx((tx) =>
        tx.rows(
          `INSERT INTO message_subscription (consumer, topic) SELECT * FROM unnest($1::text[], $2::text[])
           ON CONFLICT (consumer) DO UPDATE SET topic = EXCLUDED.topic`,
          [consumers.map(({ name }) => name), consumers.map(({ topic }) => topic)],
        ),
      );
    },
    async send(tx, messages) {
      await tx.rows(
        `WITH come AS (
           INSERT INTO inbox (tenant_id, consumer, message_id, seq, topic, version, aggregate, payload, headers, occurred_at, available_at)
           SELECT o.tenant_id, s.consumer, o.id, o.seq, o.topic, o.version, o.aggregate, o.payload, o.headers, o.occurred_at, $3
           FROM unnest($1::uuid[], $2::uuid[]) AS sent (tenant_id, id) JOIN outbox o USING (tenant_id, id) JOIN message_subscription s USING (topic)
           ON CONFLICT DO NOTHING RETURNING consumer)
         SELECT pg_notify('${inboxChannel}', consumer) FROM (SELECT DISTINCT consumer FROM come) consumers`,
        [messages.map(({ tenantId }) => tenantId), messages.map(({ id }) => id), clock.now()],
      );
      return messages;
    },
    close: () => Promise.resolve(),
  };
}
