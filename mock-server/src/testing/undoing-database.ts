import type { Database } from '#kernel/database/database.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

class Undone extends Error {}

/** Returns a database that undoes whatever was written, once everything that would hold at its commit has been asked. */
export function undoingDatabase(database: Database): Database {
  return {
    ...database,
    tenantTx: (context, mode, fn) =>
      mode === 'read' ? database.tenantTx(context, mode, fn) : undone((work) => database.tenantTx(context, mode, work), fn),
    identityTx: (fn) => undone((work) => database.identityTx(work), fn),
  };
}

async function undone<T>(
  run: (work: (tx: Transaction) => Promise<never>) => Promise<unknown>,
  fn: (tx: Transaction) => Promise<T>,
): Promise<T> {
  let results: readonly T[] = [];
  try {
    await run(async (tx) => {
      results = [await fn(tx)];
      await tx.rows('SET CONSTRAINTS ALL IMMEDIATE');
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  const [result] = results;
  return result as T;
}
