import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** The way to run SQL inside one transaction; statements run one after the other. */
export interface Transaction {
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

const names = new Map<string, string>();

/** What is asked and done before each statement. */
export interface StatementRules {
  /** Once it says so nothing is run any more: the client may be in another company's transaction by then. */
  readonly isOver?: () => boolean;
  readonly beforeSending?: () => void;
}

/** Returns the way to run SQL on a client, which runs statements in the order in which they are asked for. */
export function transactionOn(client: ClientBase, { isOver, beforeSending }: StatementRules = {}): Transaction {
  return {
    rows<Row>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
      if (isOver?.() === true) return Promise.reject(new Error('A statement was asked for after its transaction had ended'));
      beforeSending?.();
      // With a callback: the promise that `pg` makes otherwise is three more, for each statement.
      const rows = new Promise<readonly Row[]>((resolve, reject) =>
        client.query({ name: nameOf(sql), text: sql, values: [...values] }, (error, result) =>
          error ? reject(error) : resolve(result.rows as readonly Row[]),
        ),
      );
      // Whoever refuses while this is on its way waits for it no more; that it then fails must not end the process.
      rows.catch(() => undefined);
      return rows;
    },
  };
}

/** Returns the only row, or throws when there is none. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('A statement that always returns a row returned none');
  return row;
}

/** Named, so that each connection plans a statement once. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    names.set(sql, name);
  }
  return name;
}
