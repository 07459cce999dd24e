import { createHash } from 'node:crypto';
import { onlyRow, type Transaction } from '../database/transaction.ts';
import { Refusal } from '../refusal/refusal.ts';

/** Why a repeated write was refused. */
export type IdempotencyReason = 'idempotency-key-reused' | 'idempotency-key-malformed';

/** Who sends which request under which key. */
export interface OnceKey {
  readonly userId: string;
  readonly key: string;
  /** The whole request, so that a key cannot stand for two of them. */
  readonly request: string;
  /** Texts of the result that must not be stored: a repeat gets null in their place. `fn` may add to it. */
  readonly toldOnce?: ReadonlySet<string>;
}

/**
 * Runs `fn` once for a key: a repeat gets the first result, another request under the same key is refused.
 *
 * The key is written first in the same transaction, so of two at once the second waits; a failed run leaves no key.
 */
export async function runOnce<T>(tx: Transaction, once: OnceKey, fn: () => Promise<T>): Promise<T> {
  const values = [once.userId, once.key];
  const hash = requestHash(once);
  const taken = await tx.rows(
    `INSERT INTO idempotency (tenant_id, user_id, key, request_hash) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING key`,
    [...values, hash],
  );
  if (taken.length === 0) return repeat<T>(tx, values, hash);
  const result = await fn();
  const kept = (_name: string, value: unknown): unknown => (typeof value === 'string' && once.toldOnce?.has(value) === true ? null : value);
  await tx.rows('UPDATE idempotency SET response = $3 WHERE user_id = $1 AND key = $2', [...values, JSON.stringify(result, kept)]);
  return result;
}

/** Returns what is stored of a request, so that its key stands for no other; refuses what is no key. */
export function requestHash({ key, request }: Pick<OnceKey, 'key' | 'request'>): string {
  if (!/^[\w.:-]{8,128}$/.test(key)) throw new Refusal<IdempotencyReason>('idempotency-key-malformed');
  return createHash('sha256').update(request).digest('hex');
}

/** Returns whether a request under this key has been answered, so that its repeat gets that answer. */
export async function wasRun(tx: Transaction, { userId, key }: Pick<OnceKey, 'userId' | 'key'>): Promise<boolean> {
  return (await tx.rows('SELECT 1 FROM idempotency WHERE user_id = $1 AND key = $2', [userId, key])).length > 0;
}

async function repeat<T>(tx: Transaction, values: readonly string[], hash: string): Promise<T> {
  const sql = 'SELECT request_hash, response FROM idempotency WHERE user_id = $1 AND key = $2';
  const first = onlyRow(await tx.rows<{ readonly request_hash: string; readonly response: T }>(sql, values));
  if (first.request_hash !== hash) throw new Refusal<IdempotencyReason>('idempotency-key-reused');
  return first.response;
}
