import type { Transaction } from '../database/transaction.ts';
import { messageColumns, type Message } from './message.ts';

/** The open messages of one aggregate for one consumer are a line. */
export interface LineKey {
  readonly tenantId: string;
  readonly aggregate: string;
}

/** What a look at some lines has found. */
export interface FoundLines {
  /** Those whose first message is due. */
  readonly due: readonly LineKey[];
  /** Where to go on looking; null behind the last line. */
  readonly last: LineKey | null;
}

/** Before every line. */
export const lineStart: LineKey = { tenantId: '00000000-0000-0000-0000-000000000000', aggregate: '' };

const linesLookedAt = 256;
const messagesOfLine = 8;

/**
 * Looks at the lines of a consumer behind one of them, in the order of the index, one step in it for each ("loose index scan"): how long
 * the lines are does not matter.
 */
export async function findDueLines(tx: Transaction, consumer: string, { after, now }: { after: LineKey; now: Date }): Promise<FoundLines> {
  const heads = await tx.rows<LineKey & { readonly isDue: boolean }>(
    `WITH RECURSIVE head AS (
       (${firstBehind('$2', '$3')})
       UNION ALL
       SELECT next.* FROM head CROSS JOIN LATERAL (${firstBehind('head.tenant_id', 'head.aggregate')}) next)
     SELECT tenant_id AS "tenantId", aggregate, state = 'waiting' AND available_at <= $4 AS "isDue" FROM head LIMIT $5`,
    [consumer, after.tenantId, after.aggregate, now, linesLookedAt],
  );
  return { due: heads.filter(({ isDue }) => isDue), last: heads.length < linesLookedAt ? null : (heads.at(-1) ?? null) };
}

function firstBehind(tenant: string, aggregate: string): string {
  return `SELECT i.tenant_id, i.aggregate, i.state, i.available_at FROM inbox i
    WHERE i.consumer = $1 AND i.blocks AND (i.tenant_id, i.aggregate) > (${tenant}, ${aggregate})
    ORDER BY i.tenant_id, i.aggregate, i.seq LIMIT 1`;
}

/** Reads the first messages of lines, each line in order. */
export async function readLines(tx: Transaction, consumer: string, keys: readonly LineKey[]): Promise<Message[][]> {
  const messages = await tx.rows<Message>(
    `SELECT line.* FROM unnest($2::uuid[], $3::text[]) AS key (tenant_id, aggregate) CROSS JOIN LATERAL (
       SELECT m.message_id AS id, ${messageColumns} FROM inbox m
       WHERE m.consumer = $1 AND m.tenant_id = key.tenant_id AND m.aggregate = key.aggregate AND m.blocks ORDER BY m.seq LIMIT $4) line`,
    [consumer, keys.map(({ tenantId }) => tenantId), keys.map(({ aggregate }) => aggregate), messagesOfLine],
  );
  const lines = new Map<string, Message[]>();
  for (const message of messages) {
    const key = `${message.tenantId} ${message.aggregate}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [message]);
    else line.push(message);
  }
  return [...lines.values()];
}
