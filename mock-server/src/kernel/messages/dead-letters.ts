import type { Clock } from '../clock/clock.ts';
import { inboxChannel } from './database-transport.ts';
import type { RelayDatabase } from './relay-database.ts';

/** A message that a consumer has failed with for good. */
export interface DeadLetter {
  readonly tenantId: string;
  readonly id: string;
  readonly consumer: string;
  readonly topic: string;
  readonly version: number;
  readonly aggregate: string;
  readonly attempts: number;
  readonly errorCode: string;
  readonly errorText: string;
  readonly occurredAt: Date;
  /** How many later messages of its aggregate wait behind it. */
  readonly waitingBehind: number;
}

/** Who decided what becomes of dead letters, and why: kept in their rows. */
export interface Decision {
  readonly by: string;
  readonly why: string;
}

const columns = `i.tenant_id AS "tenantId", i.message_id AS id, i.consumer, i.topic, i.version, i.aggregate, i.attempts,
  i.error_code AS "errorCode", i.error_text AS "errorText", i.occurred_at AS "occurredAt"`;

/** Returns the dead letters of all companies, the oldest first, at most so many. */
export function listDeadLetters(relay: RelayDatabase, limit: number): Promise<readonly DeadLetter[]> {
  return relay.tx((tx) =>
    tx.rows<DeadLetter>(
      `SELECT ${columns}, CASE WHEN i.blocks THEN (SELECT count(*) FROM inbox b WHERE b.tenant_id = i.tenant_id AND b.consumer = i.consumer
         AND b.aggregate = i.aggregate AND b.blocks AND b.seq > i.seq) ELSE 0 END AS "waitingBehind"
       FROM inbox i WHERE i.state = 'dead' ORDER BY i.occurred_at, i.message_id LIMIT $1`,
      [limit],
    ),
  );
}

/** Lets dead letters be tried anew, with all their tries: those of one message, or all of them when `id` is null. Returns how many. */
export function replayDeadLetters(
  relay: RelayDatabase,
  id: string | null,
  decision: Decision & { readonly clock: Clock },
): Promise<number> {
  return relay.tx(async (tx) => {
    const rows = await tx.rows(
      `UPDATE inbox SET state = 'waiting', blocks = true, attempts = 0, available_at = $4, decided_by = $2, decided_why = $3, decided_at = $4
       WHERE state = 'dead' AND ($1::uuid IS NULL OR message_id = $1) RETURNING pg_notify('${inboxChannel}', consumer)`,
      [id, decision.by, decision.why, decision.clock.now()],
    );
    return rows.length;
  });
}

/** Gives up the dead letters of one message, so that what waits behind them goes on. Returns how many. */
export function discardDeadLetters(relay: RelayDatabase, id: string, decision: Decision & { readonly clock: Clock }): Promise<number> {
  return relay.tx(async (tx) => {
    const rows = await tx.rows(
      `UPDATE inbox SET state = 'discarded', blocks = false, decided_by = $2, decided_why = $3, decided_at = $4, finished_at = $4
       WHERE state = 'dead' AND message_id = $1 RETURNING pg_notify('${inboxChannel}', consumer)`,
      [id, decision.by, decision.why, decision.clock.now()],
    );
    return rows.length;
  });
}
