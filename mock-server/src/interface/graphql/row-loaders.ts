import DataLoader from 'dataloader';
import type { Transaction } from '#kernel/database/transaction.ts';

type Find<Row> = (tx: Transaction, ids: readonly string[]) => Promise<readonly Row[]>;

/** Looks up rows that must be there, as another one points at them. */
export function one<Row extends { readonly id: string }>(tx: Transaction, find: Find<Row>): DataLoader<string, Row> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(tx, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error(`The row ${id} that another one points at is missing`));
  });
}

/** Looks up the rows of orders, in the order in which they are found. */
export function many<Row extends { readonly orderId: string }>(tx: Transaction, find: Find<Row>): DataLoader<string, readonly Row[]> {
  return manyBy(tx, find, ({ orderId }) => orderId);
}

/** Looks up the rows that belong to what `keyOf` names, in the order in which they are found. */
export function manyBy<Row>(tx: Transaction, find: Find<Row>, keyOf: (row: Row) => string | null): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string | null, Row[]>();
    for (const row of await find(tx, ids)) {
      const group = groups.get(keyOf(row));
      if (group) group.push(row);
      else groups.set(keyOf(row), [row]);
    }
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/** Looks up quantities of lines of orders; none is 0. */
export function quantities(
  find: (ids: readonly string[]) => Promise<readonly { readonly orderLineId: string; readonly quantity: string }[]>,
): DataLoader<string, string> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(ids)).map(({ orderLineId, quantity }) => [orderLineId, quantity]));
    return ids.map((id) => found.get(id) ?? '0');
  });
}
