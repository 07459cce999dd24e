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

/** Which dead letters are meant; all of them when nothing is said. */
export interface DeadLetterFilter {
  readonly id?: string | null | undefined;
  readonly tenantId?: string | null | undefined;
  readonly consumer?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly errorCode?: string | null | undefined;
}

/** Who decided what becomes of dead letters, and why: kept in their rows. */
export interface Decision {
  readonly by: string;
  readonly why: string;
}

const columns = `i.tenant_id AS "tenantId", i.message_id AS id, i.consumer, i.topic, i.version, i.aggregate, i.attempts,
  i.error_code AS "errorCode", i.error_text AS "errorText", i.occurred_at AS "occurredAt"`;

const meant = `i.state = 'dead' AND ($1::uuid IS NULL OR i.message_id = $1) AND ($2::uuid IS NULL OR i.tenant_id = $2)
  AND ($3::text IS NULL OR i.consumer = $3) AND ($4::text IS NULL OR i.topic = $4) AND ($5::text IS NULL OR i.error_code = $5)`;

function valuesOf({ id, tenantId, consumer, topic, errorCode }: DeadLetterFilter): readonly (string | null)[] {
  return [id, tenantId, consumer, topic, errorCode].map((value) => value ?? null);
}

/** Returns the dead letters that are meant, of all companies, the oldest first, at most so many. */
export function listDeadLetters(relay: RelayDatabase, limit: number, filter: DeadLetterFilter = {}): Promise<readonly DeadLetter[]> {
  return relay.tx((tx) =>
    tx.rows<DeadLetter>(
      `SELECT ${columns}, CASE WHEN i.blocks THEN (SELECT count(*) FROM inbox b WHERE b.tenant_id = i.tenant_id AND b.consumer = i.consumer
         AND b.aggregate = i.aggregate AND b.blocks AND b.seq > i.seq) ELSE 0 END AS "waitingBehind"
       FROM inbox i WHERE ${meant} ORDER BY i.occurred_at, i.message_id LIMIT $6`,
      [...valuesOf(filter), limit],
    ),
  );
}

/** How many dead letters are alike. */
export interface DeadLetterCount {
  readonly consumer: string;
  readonly topic: string;
  readonly errorCode: string;
  readonly count: number;
}

/** Counts the dead letters that are meant, those that are alike together. */
export function countDeadLetters(relay: RelayDatabase, filter: DeadLetterFilter): Promise<readonly DeadLetterCount[]> {
  return relay.tx((tx) =>
    tx.rows(
      `SELECT i.consumer, i.topic, i.error_code AS "errorCode", count(*) AS count FROM inbox i WHERE ${meant} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      valuesOf(filter),
    ),
  );
}

/** Lets the dead letters that are meant be tried anew, with all their tries. Returns how many. */
export function replayDeadLetters(
  relay: RelayDatabase,
  filter: DeadLetterFilter,
  decision: Decision & { readonly clock: Clock },
): Promise<number> {
  return relay.tx(async (tx) => {
    const rows = await tx.rows(
      `UPDATE inbox i SET state = 'waiting', blocks = true, attempts = 0, available_at = $8, decided_by = $6, decided_why = $7, decided_at = $8
       WHERE ${meant} RETURNING pg_notify('${inboxChannel}', consumer)`,
      [...valuesOf(filter), decision.by, decision.why, decision.clock.now()],
    );
    return rows.length;
  });
}

/** Gives up the dead letters of one message, or of one of its consumers, so that what waits behind them goes on. Returns how many. */
export function discardDeadLetters(
  relay: RelayDatabase,
  filter: DeadLetterFilter & { readonly id: string },
  decision: Decision & { readonly clock: Clock },
): Promise<number> {
  return relay.tx(async (tx) => {
    const rows = await tx.rows(
      `UPDATE inbox i SET state = 'discarded', blocks = false, decided_by = $6, decided_why = $7, decided_at = $8, finished_at = $8
       WHERE ${meant} RETURNING pg_notify('${inboxChannel}', consumer)`,
      [...valuesOf(filter), decision.by, decision.why, decision.clock.now()],
    );
    return rows.length;
  });
}
