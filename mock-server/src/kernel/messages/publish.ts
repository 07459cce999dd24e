import { currentOperation } from '../context/operation-context.ts';
import type { Transaction } from '../database/transaction.ts';
import type { MessageDraft, MessageHeaders } from './message.ts';
import { isTopic } from './message-consumer.ts';

/** What every transport takes with room for the rest: NATS refuses a message above 1 MiB. */
const largestPayload = 512 * 1024;

/**
 * Publishes a message with the transaction: it goes out when the transaction commits, or never. The commit wakes this process's relay. Throws a `RangeError` for a payload above
 * 512 KiB and a `TypeError` for a malformed topic.
 *
 * The order within an aggregate is that of publishing, so hold the aggregate's row when others may publish for it at the same time.
 */
export async function publish(tx: Transaction, message: MessageDraft): Promise<void> {
  if (!isTopic(message.topic)) throw new TypeError(`Cannot publish under "${message.topic}": a topic looks like "stock.moved"`);
  const payload = JSON.stringify(message.payload ?? null);
  const size = Buffer.byteLength(payload);
  if (size > largestPayload) throw new RangeError(`Cannot publish "${message.topic}": ${size} bytes are more than ${largestPayload}`);
  const { id, topic, version, aggregate, occurredAt } = message;
  await tx.rows(
    `INSERT INTO outbox (tenant_id, id, topic, version, aggregate, payload, headers, occurred_at)
     VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3, $4, $5, $6, $7) RETURNING set_config('suanpan.published', 'true', true)`,
    [id, topic, version, aggregate, payload, JSON.stringify(headersNow()), occurredAt],
  );
}

function headersNow(): MessageHeaders {
  const context = currentOperation();
  if (context === undefined) return { operation: null, traceparent: null, lane: 'stable' };
  return { operation: context.operation, traceparent: context.traceparent, lane: context.lane };
}
