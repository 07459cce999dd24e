import type { Clock } from '../clock/clock.ts';
import { onlyRow } from '../database/transaction.ts';
import type { RelayDatabase } from './relay-database.ts';

/** How messages of one database flow. */
export interface MessageFlow {
  /** Published and not yet handed to the transport. */
  readonly unsent: number;
  /** How long the oldest of them has waited, in seconds; null when there is none. */
  readonly oldestUnsentSeconds: number | null;
  readonly consumers: readonly ConsumerFlow[];
}

/** How the messages of one consumer flow. */
export interface ConsumerFlow {
  readonly consumer: string;
  readonly topic: string;
  readonly waiting: number;
  readonly dead: number;
  /** How long the oldest that waits has been on its way, in seconds; null when none waits. */
  readonly oldestSeconds: number | null;
  /** Handled in the last minutes. */
  readonly handled: number;
}

/** Over how many minutes what was handled is counted. */
const flowMinutes = 5;

/** Reads how messages flow to every consumer that there is or was, idle ones included. */
export function readMessageFlow(relay: RelayDatabase, clock: Clock): Promise<MessageFlow> {
  const now = clock.now().getTime();
  const ageOf = (oldest: Date | null): number | null => (oldest === null ? null : Math.max(0, Math.round((now - oldest.getTime()) / 1000)));
  return relay.tx(async (tx) => {
    const outbox = onlyRow(
      await tx.rows<{ readonly unsent: number; readonly oldest: Date | null }>(
        'SELECT count(*) AS unsent, min(occurred_at) AS oldest FROM outbox WHERE done_at IS NULL',
      ),
    );
    const consumers = await tx.rows<Omit<ConsumerFlow, 'oldestSeconds'> & { readonly oldest: Date | null }>(
      `SELECT s.consumer, s.topic, coalesce(o.waiting, 0) AS waiting, coalesce(o.dead, 0) AS dead, o.oldest, coalesce(f.handled, 0) AS handled
       FROM message_subscription s
       LEFT JOIN (SELECT consumer, count(*) FILTER (WHERE state = 'waiting') AS waiting, count(*) FILTER (WHERE state = 'dead') AS dead,
         min(occurred_at) FILTER (WHERE state = 'waiting') AS oldest FROM inbox WHERE state IN ('waiting', 'dead') GROUP BY 1) o USING (consumer)
       LEFT JOIN (SELECT consumer, count(*) FILTER (WHERE state = 'done') AS handled FROM inbox WHERE finished_at > $1 GROUP BY 1) f
         USING (consumer)
       ORDER BY s.consumer`,
      [new Date(now - flowMinutes * 60_000)],
    );
    return {
      unsent: outbox.unsent,
      oldestUnsentSeconds: ageOf(outbox.oldest),
      consumers: consumers.map(({ oldest, ...consumer }) => ({ ...consumer, oldestSeconds: ageOf(oldest) })),
    };
  });
}
