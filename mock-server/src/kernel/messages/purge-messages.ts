import type { RelayDatabase } from './relay-database.ts';

/** Rows removed in one transaction: few, so that nothing waits for it. */
const rowsAtOnce = 500;

/** Removes a batch of what was finished before an instant; returns whether there may be more. Nothing open and no dead letter is removed. */
export function purgeMessages(relay: RelayDatabase, before: Date): Promise<boolean> {
  return relay.tx(async (tx) => {
    const sent = await tx.rows(
      `DELETE FROM outbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM outbox WHERE done_at < $1 ORDER BY done_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING 1`,
      [before, rowsAtOnce],
    );
    const handled = await tx.rows(
      `DELETE FROM inbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM inbox WHERE finished_at < $1 ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING 1`,
      [before, rowsAtOnce],
    );
    return sent.length === rowsAtOnce || handled.length === rowsAtOnce;
  });
}
