import type { PoolClient, QueryResult } from 'pg';
import { gatherWrites } from './gather-writes.ts';
import { transactionOn, type Transaction } from './transaction.ts';

/** What stands before and after the work of a transaction. */
export interface TransactionFrame {
  readonly begin: string;
  /** Sent with COMMIT in one journey, before and after it; what each selects is given back. */
  readonly beforeCommit?: string;
  readonly afterCommit?: string;
  /**
   * Whether nothing is written: then a statement that failed, and whose error was answered by itself, loses nothing. What is asked for in one
   * turn is sent at once, which costs less; what writes goes out by itself, as the database begins sooner so and keeps its rows for less long.
   */
  readonly reads?: boolean;
}

/** What a transaction gave, and the rows of what was asked around its commit. */
export interface Committed<T> {
  readonly result: T;
  readonly before: QueryResult | null;
  readonly after: QueryResult | null;
}

/**
 * Runs `fn` in one transaction on a connection; an error rolls it back, a broken connection is thrown away.
 *
 * `fn` begins while BEGIN is on its way, which saves a journey. Where that fails nothing of `fn` is done, and its error is the one thrown.
 */
export function runTransaction<T>(
  connect: () => Promise<PoolClient>,
  frame: TransactionFrame,
  fn: (tx: Transaction) => Promise<T>,
): Promise<Committed<T>> {
  return onConnection(connect, async (client, spoil) => {
    const beforeSending = frame.reads === true ? gatherWrites(client) : () => undefined;
    beforeSending();
    const begun = client.query(frame.begin);
    const refused = begun.then(() => undefined, asError);
    let isOver = false;
    const tx = transactionOn(client, { isOver: () => isOver, beforeSending });
    try {
      // Work that failed in one place may still go on in others, which nobody waits for.
      const result = await fn(tx).finally(() => void (isOver = true));
      await begun;
      return { result, ...(await commit(client, frame)) };
    } catch (error) {
      spoil(await rollBack(client));
      throw (await refused) ?? error;
    }
  });
}

/** Lends a connection to `work`; one that broke meanwhile, or that `work` spoiled, is thrown away. */
export async function onConnection<T>(
  connect: () => Promise<PoolClient>,
  work: (client: PoolClient, spoil: (why: Error | undefined) => void) => Promise<T>,
): Promise<T> {
  const client = await connect();
  let broken: Error | undefined;
  const lost = (error: Error | undefined): void => {
    broken ??= error;
  };
  client.on('error', lost);
  try {
    return await work(client, lost);
  } finally {
    client.release(broken);
    // What is thrown away may still hear why it broke, and nobody else listens to it any more.
    if (broken === undefined) client.off('error', lost);
  }
}

async function commit(client: PoolClient, { beforeCommit, afterCommit, reads = false }: TransactionFrame) {
  const statements = [beforeCommit, 'COMMIT', afterCommit].filter((statement) => statement !== undefined);
  const answered: unknown = await client.query(statements.join('; '));
  const results = (Array.isArray(answered) ? answered : [answered]) as readonly QueryResult[];
  const committed = results[beforeCommit === undefined ? 0 : 1];
  // A statement failed and nobody told: PostgreSQL answers COMMIT with ROLLBACK, and no error.
  if (!reads && committed?.command !== 'COMMIT') throw new Error('The transaction was rolled back, as one of its statements had failed');
  return {
    before: beforeCommit === undefined ? null : (results[0] ?? null),
    after: afterCommit === undefined ? null : (results.at(-1) ?? null),
  };
}

/** Returns the error when even that failed, so that the connection is thrown away. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
