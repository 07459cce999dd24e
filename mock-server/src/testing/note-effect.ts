import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';

/** A table that takes the same twice, so that a second effect is seen. */
export const effectTable = `CREATE TABLE effect (
  number bigint GENERATED ALWAYS AS IDENTITY, tenant_id uuid NOT NULL, consumer text NOT NULL, message_id uuid NOT NULL,
  aggregate text NOT NULL, payload json NOT NULL);
  GRANT SELECT, INSERT ON effect TO suanpan_app`;

/** Writes down in the transaction of a message that it was handled. */
export function noteEffect(consumer: string): MessageConsumer['handle'] {
  return async (tx, { tenantId, id, aggregate, payload }) => {
    await tx.rows('INSERT INTO effect (tenant_id, consumer, message_id, aggregate, payload) VALUES ($1, $2, $3, $4, $5)', [
      tenantId,
      consumer,
      id,
      aggregate,
      JSON.stringify(payload),
    ]);
  };
}
