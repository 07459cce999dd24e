import type { Random } from '../random/seeded-random.ts';
import { handleMessage, type HandlingParts } from './handle-message.ts';
import type { MessageConsumer } from './message-consumer.ts';
import { messageColumns, type Message } from './message.ts';
import type { RelayDatabase } from './relay-database.ts';

/** What consumers are run with. */
export interface InboxParts extends HandlingParts {
  readonly relay: RelayDatabase;
  readonly consumers: readonly MessageConsumer[];
  /** How many messages are handled at once; each takes a connection while it runs. */
  readonly atOnce: number;
}

interface Waiting extends Message {
  readonly consumer: string;
}

const aggregatesAtOnce = 64;
const messagesOfOne = 16;

/** Handles what waits in the consumers' inboxes, each aggregate in order and several at once; returns whether there may be more. */
export async function runInbox(parts: InboxParts, isStopping: () => boolean): Promise<boolean> {
  const lines = await waitingLines(parts);
  let handled = false;
  const worker = async (): Promise<void> => {
    for (let line = lines.pop(); line !== undefined && !isStopping(); line = lines.pop()) {
      if (await runLine(parts, line, isStopping)) handled = true;
    }
  };
  // Waits for all of them, so that a stop finds nothing running even when one has failed.
  const ends = await Promise.allSettled(Array.from({ length: parts.atOnce }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return handled;
}

/** Goes on with the next of an aggregate as long as each was done, and leaves the rest to whoever has the one that was not. */
async function runLine(parts: InboxParts, line: readonly Waiting[], isStopping: () => boolean): Promise<boolean> {
  let handled = false;
  for (const message of line) {
    const consumer = parts.consumers.find(({ name }) => name === message.consumer);
    if (consumer === undefined || isStopping()) return handled;
    const end = await handleMessage(parts, consumer, message);
    if (end === 'not-ours') return handled;
    handled = true;
    if (end !== 'done') return handled;
  }
  return handled;
}

async function waitingLines({ relay, consumers, clock, random }: InboxParts): Promise<Waiting[][]> {
  const names = consumers.map(({ name }) => name);
  const rows = await relay.tx((tx) => tx.rows<Waiting>(findWaiting, [names, clock.now(), aggregatesAtOnce, messagesOfOne]));
  return shuffled([...linesOf(rows).values()], random);
}

const findWaiting = `WITH head AS (
    SELECT i.tenant_id, i.consumer, i.aggregate FROM inbox i
    WHERE i.state = 'waiting' AND i.consumer = ANY($1) AND i.available_at <= $2 AND NOT EXISTS (
      SELECT FROM inbox e WHERE e.tenant_id = i.tenant_id AND e.consumer = i.consumer AND e.aggregate = i.aggregate AND e.blocks AND e.seq < i.seq)
    ORDER BY i.available_at, i.seq LIMIT $3)
  SELECT line.* FROM head CROSS JOIN LATERAL (
    SELECT i.consumer, i.message_id AS id, ${messageColumns} FROM inbox i
    WHERE i.tenant_id = head.tenant_id AND i.consumer = head.consumer AND i.aggregate = head.aggregate AND i.blocks
    ORDER BY i.seq LIMIT $4) line`;

function linesOf(rows: readonly Waiting[]): Map<string, Waiting[]> {
  const lines = new Map<string, Waiting[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.consumer, row.tenantId, row.aggregate]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [row]);
    else line.push(row);
  }
  return lines;
}

/** Each process in an order of its own, so that several of them seldom want the same (Fisher and Yates). */
function shuffled<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [items[last] as T, items[other] as T];
    items.splice(last, 1, b);
    items.splice(other, 1, a);
  }
  return items;
}
