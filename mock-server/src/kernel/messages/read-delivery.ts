import type { MessageHeaders } from './message.ts';
import type { RelayDatabase } from './relay-database.ts';

/** What names a message in the inbox of a consumer. */
export interface DeliveryKey {
  readonly tenantId: string;
  readonly consumer: string;
  readonly id: string;
}

/** A message in the inbox of a consumer, and what became of it. */
export interface Delivery extends DeliveryKey {
  readonly topic: string;
  readonly version: number;
  readonly aggregate: string;
  readonly payload: unknown;
  readonly headers: MessageHeaders;
  readonly occurredAt: Date;
  readonly state: 'waiting' | 'done' | 'dead' | 'discarded';
  /** Tries that failed, since the last decision. */
  readonly attempts: number;
  readonly availableAt: Date;
  /** Of the last try that failed; null when none did. */
  readonly errorCode: string | null;
  readonly errorText: string | null;
  /** Who last let it be tried anew or gave it up; null when nobody did. */
  readonly decidedBy: string | null;
  readonly decidedWhy: string | null;
  readonly decidedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Reads a message in the inbox of a consumer; null when it is not there, or was removed as it is old. */
export async function readDelivery(relay: RelayDatabase, { tenantId, consumer, id }: DeliveryKey): Promise<Delivery | null> {
  const rows = await relay.tx((tx) =>
    tx.rows<Delivery>(
      `SELECT i.tenant_id AS "tenantId", i.consumer, i.message_id AS id, i.topic, i.version, i.aggregate, i.payload, i.headers,
              i.occurred_at AS "occurredAt", i.state, i.attempts, i.available_at AS "availableAt", i.error_code AS "errorCode",
              i.error_text AS "errorText", i.decided_by AS "decidedBy", i.decided_why AS "decidedWhy", i.decided_at AS "decidedAt",
              i.finished_at AS "finishedAt"
       FROM inbox i WHERE i.tenant_id = $1 AND i.consumer = $2 AND i.message_id = $3`,
      [tenantId, consumer, id],
    ),
  );
  return rows[0] ?? null;
}
