import type { Clock } from '../clock/clock.ts';
import type { Transaction } from '../database/transaction.ts';
import type { MessageTransport } from './message-transport.ts';
import { messageColumns, type Message } from './message.ts';
import type { RelayDatabase } from './relay-database.ts';

/** What hands messages on. */
export interface RelayParts {
  readonly relay: RelayDatabase;
  readonly transport: MessageTransport;
  readonly clock: Clock;
}

const messagesAtOnce = 500;

/**
 * Hands one batch of published messages to the transport; returns whether there may be more.
 *
 * Whoever has locked the first open message of an aggregate owns the aggregate until the transaction ends, so that its messages go out in
 * order under any number of relays. What is open is looked for by `done_at`, never behind the last number seen: a transaction that commits
 * late has a smaller number.
 */
export function relayBatch({ relay, transport, clock }: RelayParts): Promise<boolean> {
  return relay.tx(async (tx) => {
    const messages = await claim(tx);
    if (messages.length === 0) return false;
    const sent = await transport.send(tx, messages);
    await tx.rows(
      `UPDATE outbox o SET done_at = $3 FROM unnest($1::uuid[], $2::uuid[]) AS sent (tenant_id, id)
       WHERE o.tenant_id = sent.tenant_id AND o.id = sent.id`,
      [sent.map(({ tenantId }) => tenantId), sent.map(({ id }) => id), clock.now()],
    );
    if (sent.length === 0) throw new Error('The transport took none of the messages');
    return true;
  });
}

/** The first open message of an aggregate among the first of all is its first: what is earlier is among them, too. */
function claim(tx: Transaction): Promise<readonly Message[]> {
  return tx.rows<Message>(
    `WITH near AS MATERIALIZED (
       SELECT tenant_id, id, aggregate, seq FROM outbox WHERE done_at IS NULL ORDER BY seq LIMIT $1),
     head AS MATERIALIZED (
       SELECT DISTINCT ON (tenant_id, aggregate) tenant_id, id FROM near ORDER BY tenant_id, aggregate, seq),
     mine AS MATERIALIZED (
       SELECT o.tenant_id, o.aggregate FROM head JOIN outbox o USING (tenant_id, id) WHERE o.done_at IS NULL FOR UPDATE OF o SKIP LOCKED)
     SELECT m.id, ${messageColumns} FROM near JOIN mine USING (tenant_id, aggregate) JOIN outbox m USING (tenant_id, id) ORDER BY m.seq`,
    [messagesAtOnce],
  );
}
