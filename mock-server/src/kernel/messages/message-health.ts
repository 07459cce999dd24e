import type { Clock } from '../clock/clock.ts';
import { onlyRow } from '../database/transaction.ts';
import type { RelayDatabase } from './relay-database.ts';

/** How far behind messages are. */
export interface MessageHealth {
  /** Published and not yet handed to the transport. */
  readonly unsent: number;
  /** In inboxes and not yet handled, those that wait behind a dead letter included. */
  readonly waiting: number;
  /** How long the oldest of both has been on its way, in milliseconds; 0 when there is none. */
  readonly oldestMs: number;
  readonly dead: number;
  readonly consumers: readonly ConsumerHealth[];
}

/** How far behind one consumer is; only those that are behind are told. */
export interface ConsumerHealth {
  readonly consumer: string;
  readonly waiting: number;
  readonly dead: number;
}

/** Reads the numbers of all companies in one database. */
export function readMessageHealth(relay: RelayDatabase, clock: Clock): Promise<MessageHealth> {
  return relay.tx(async (tx) => {
    const outbox = onlyRow(
      await tx.rows<{ readonly unsent: number; readonly oldest: Date | null }>(
        'SELECT count(*) AS unsent, min(occurred_at) AS oldest FROM outbox WHERE done_at IS NULL',
      ),
    );
    const inboxes = await tx.rows<ConsumerHealth & { readonly oldest: Date | null }>(
      `SELECT consumer, count(*) FILTER (WHERE state = 'waiting') AS waiting, count(*) FILTER (WHERE state = 'dead') AS dead,
       min(occurred_at) FILTER (WHERE state = 'waiting') AS oldest
       FROM inbox WHERE state = 'waiting' OR state = 'dead' GROUP BY consumer ORDER BY consumer`,
    );
    const sum = (of: (row: ConsumerHealth) => number): number => inboxes.reduce((total, row) => total + of(row), 0);
    const ages = [outbox, ...inboxes].flatMap(({ oldest }) => (oldest === null ? [] : [clock.now().getTime() - oldest.getTime()]));
    return {
      unsent: outbox.unsent,
      waiting: sum(({ waiting }) => waiting),
      oldestMs: Math.max(0, ...ages),
      dead: sum(({ dead }) => dead),
      consumers: inboxes.map(({ consumer, waiting, dead }) => ({ consumer, waiting, dead })),
    };
  });
}
