import type { Database } from '../../../mock-server/src/kernel/database/database.ts';

/** A statement as it was sent. */
export interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Returns the database with every statement of a company's transactions written down. */
export function recordStatements(database: Database, sent: Sent[]): Database {
  return {
    ...database,
    tenantTx: (context, mode, fn) =>
      database.tenantTx(context, mode, (tx) =>
        fn({
          rows(sql, values = []) {
            sent.push({ sql, values });
            return tx.rows(sql, values);
          },
        }),
      ),
  };
}
