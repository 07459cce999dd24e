import type { Clock } from '../clock/clock.ts';
import { runInOperation } from '../context/operation-context.ts';
import type { Database } from '../database/database.ts';
import { isId, type Ids } from '../ids/ids.ts';
import type { Random } from '../random/seeded-random.ts';
import { FinalFailure } from './final-failure.ts';
import { failureOf, type Failure } from './message-failure.ts';
import type { MessageConsumer } from './message-consumer.ts';
import type { Message } from './message.ts';
import { retryDelayMs, type RetryPolicy } from './retry-delay.ts';
import type { Log } from './work-loop.ts';

/** What messages are handled with. */
export interface HandlingParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** For the jitter of retries. */
  readonly random: Random;
  readonly retry: RetryPolicy;
  readonly log: Log;
}

/** What became of a message: handled now, not to be had (done, taken by another, not its turn), to be tried again, or a dead letter. */
export type Handled = 'done' | 'not-ours' | 'failed' | 'dead';

/**
 * Handles a message of a consumer's inbox, if it is its turn, in one transaction with the mark that it is done.
 *
 * What the handler writes and the mark commit together, so a message that comes again has no second effect.
 */
export function handleMessage(parts: HandlingParts, consumer: MessageConsumer, message: Message): Promise<Handled> {
  const { operation, traceparent, lane } = message.headers;
  const context = {
    requestId: parts.ids.next(),
    operation: operation ?? message.id,
    traceparent,
    lane,
    seen: { token: null, recently: false },
  };
  return runInOperation(context, async () => {
    const claimed = { attempts: null as number | null };
    try {
      return await parts.database.tenantTx(tenantOf(message), 'write', async (tx) => {
        const values = [consumer.name, message.id, parts.clock.now()];
        const [row] = await tx.rows<{ readonly attempts: number }>(takeTurn, values);
        if (row === undefined) return 'not-ours';
        claimed.attempts = row.attempts;
        assertVersion(consumer, message);
        await consumer.handle(tx, message);
        await tx.rows(finish, values);
        return 'done';
      });
    } catch (error) {
      if (claimed.attempts === null) throw error;
      return fail(parts, { consumer, message, attempts: claimed.attempts + 1 }, failureOf(error));
    }
  });
}

const takeTurn = `SELECT i.attempts FROM inbox i
  WHERE i.consumer = $1 AND i.message_id = $2 AND i.state = 'waiting' AND i.available_at <= $3 AND i.message_id = (
    SELECT f.message_id FROM inbox f
    WHERE f.tenant_id = i.tenant_id AND f.consumer = i.consumer AND f.aggregate = i.aggregate AND f.blocks ORDER BY f.seq LIMIT 1)
  FOR UPDATE SKIP LOCKED`;

/** After the handler: where that has swallowed an error of the database, this one fails. */
const finish = `UPDATE inbox SET state = 'done', blocks = false, finished_at = $3 WHERE consumer = $1 AND message_id = $2`;

function assertVersion({ name, versions }: MessageConsumer, { topic, version }: Message): void {
  if (versions.includes(version)) return;
  const text = `Cannot handle version ${version} of "${topic}": the consumer "${name}" understands ${versions.join(', ')}`;
  throw new FinalFailure('unknown-version', text);
}

interface Attempt {
  readonly consumer: MessageConsumer;
  readonly message: Message;
  readonly attempts: number;
}

/** Notes the failure, unless the message was decided on in the meantime. */
async function fail(parts: HandlingParts, { consumer, message, attempts }: Attempt, { code, text, isFinal }: Failure): Promise<Handled> {
  const isDead = isFinal || attempts >= parts.retry.tries;
  const now = parts.clock.now();
  const again = new Date(now.getTime() + retryDelayMs(parts.retry, attempts, parts.random));
  await parts.database.tenantTx(tenantOf(message), 'write', (tx) =>
    tx.rows(
      `UPDATE inbox SET attempts = $3, available_at = $4, error_code = $5, error_text = $6, state = $7, blocks = $8
       WHERE consumer = $1 AND message_id = $2 AND state = 'waiting' AND attempts = $3 - 1`,
      [consumer.name, message.id, attempts, again, code, text, isDead ? 'dead' : 'waiting', !isDead || consumer.afterDead !== 'go-on'],
    ),
  );
  const facts = { consumer: consumer.name, message: message.id, operation: message.headers.operation, attempts, code, text };
  parts.log({ level: isDead ? 'error' : 'warn', event: isDead ? 'message-dead' : 'message-failed', ...facts });
  return isDead ? 'dead' : 'failed';
}

function tenantOf({ tenantId, headers, id }: Message): { readonly tenantId: string; readonly operation: string } {
  return { tenantId, operation: headers.operation !== null && isId(headers.operation) ? headers.operation : id };
}
