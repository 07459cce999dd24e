import DataLoader from 'dataloader';
import { findCustomerFigures, type CustomerFigures } from '#business/sales/customer-list.ts';
import { findHistory, findLines, findOrders } from '#business/sales/order-store.ts';
import type { HistoryEntry, SalesOrder, SalesOrderLine } from '#business/sales/sales-order.ts';
import { findAccountsByCode, findChildren } from '#core/account/account-store.ts';
import type { Account } from '#core/account/account.ts';
import { findMembers, type Member } from '#core/member/member-store.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { findProducts } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import type { Work } from '#application/work.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

import { holdLoadersOf, type HoldLoaders } from './hold-loaders.ts';
import { booksLoadersOf, type BooksLoaders } from './books-loaders.ts';

/** What resolvers look up one by one and the database answers at once, in the request's one transaction. */
export interface Loaders {
  readonly accountOfCode: DataLoader<string, Account | null>;
  readonly accountsBelow: DataLoader<string, readonly Account[]>;
  readonly customer: DataLoader<string, Customer>;
  readonly product: DataLoader<string, Product>;
  readonly member: DataLoader<string, Member>;
  readonly order: DataLoader<string, SalesOrder>;
  readonly lines: DataLoader<string, readonly SalesOrderLine[]>;
  readonly history: DataLoader<string, readonly HistoryEntry[]>;
  readonly figures: DataLoader<string, CustomerFigures>;
  /** Those of what orders hold. */
  readonly holds: HoldLoaders;
  /** Those of documents and vouchers. */
  readonly books: BooksLoaders;
}

type Find<Row> = (tx: Transaction, ids: readonly string[]) => Promise<readonly Row[]>;

/** Returns the lookups of one transaction. */
export function loadersOf({ tx, actor }: Pick<Work, 'tx' | 'actor'>): Loaders {
  return {
    books: booksLoadersOf(tx, actor),
    holds: holdLoadersOf(tx),
    accountOfCode: new DataLoader(async (codes) => {
      const found = new Map((await findAccountsByCode(tx, codes)).map((account) => [account.code, account]));
      return codes.map((code) => found.get(code) ?? null);
    }),
    accountsBelow: new DataLoader(async (codes) => {
      const found = await findChildren(tx, codes);
      return codes.map((code) => found.filter(({ parentCode }) => parentCode === code));
    }),
    customer: one(tx, findCustomers),
    product: one(tx, findProducts),
    member: one(tx, findMembers),
    order: one(tx, findOrders),
    lines: many(tx, findLines),
    history: many(tx, findHistory),
    figures: new DataLoader(async (ids) => {
      const found = new Map((await findCustomerFigures(tx, ids)).map((row) => [row.customerId, row]));
      return ids.map((customerId) => found.get(customerId) ?? { customerId, orderedGross: 0, orderCount: 0, lastOrderDate: null });
    }),
  };
}

function one<Row extends { readonly id: string }>(tx: Transaction, find: Find<Row>): DataLoader<string, Row> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(tx, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error(`The row ${id} that another one points at is missing`));
  });
}

function many<Row extends { readonly orderId: string }>(tx: Transaction, find: Find<Row>): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const rows = groupByOrder(await find(tx, ids));
    return ids.map((id) => rows.get(id) ?? []);
  });
}

function groupByOrder<Row extends { readonly orderId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.orderId, [...(groups.get(row.orderId) ?? []), row]);
  return groups;
}
