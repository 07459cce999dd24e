import type { LineAmounts } from '@suanpan/money/line-amounts';
import type { Fen } from '@suanpan/money/fen';
import type { Actor } from '#core/access/actor.ts';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { seenDocuments } from './document-access.ts';
import { documentCondition, type DocumentFilter } from './document-filter.ts';
import { documentSortKeys, type DocumentSort } from './document-sort.ts';
import { documentColumns } from './document-store.ts';
import type { TradeDocument } from './document.ts';

/** Which documents are wanted, and in what order. */
export interface DocumentScope {
  readonly actor: Actor;
  readonly filter: DocumentFilter;
  readonly sort: DocumentSort;
}

/** Reads one page of the documents that a member sees. */
export async function listDocuments(tx: Transaction, { actor, filter, sort }: DocumentScope, wish: PageWish): Promise<Page<TradeDocument>> {
  const values = new SqlValues();
  const conditions = [seenDocuments(actor, values), documentCondition(filter, values)];
  const keyset = keysetOf({ ...documentSortKeys[sort.field], direction: sort.direction }, wish, values);
  const read = await tx.rows<TradeDocument & { readonly sortValue: string }>(
    `SELECT ${documentColumns}, ${keyset.sortValue} AS "sortValue" FROM document d
     WHERE ${[...conditions, keyset.where].join(' AND ')} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}

/** The size of a filtered set, and what its documents that stand come to; returns count as they are written. */
export interface DocumentSums extends LineAmounts {
  readonly count: number;
  /** Money received or paid. */
  readonly amount: Fen;
}

const standingSum = (column: string): string => `coalesce(sum(d.${column}) FILTER (WHERE d.status <> 'VOID'), 0)::bigint AS ${column}`;

/** Counts the documents of a filter that a member sees, and sums those that are not void. */
export async function sumDocuments(tx: Transaction, { actor, filter }: { readonly actor: Actor; readonly filter: DocumentFilter }) {
  const values = new SqlValues();
  const conditions = [seenDocuments(actor, values), documentCondition(filter, values)];
  return onlyRow(
    await tx.rows<DocumentSums>(
      `SELECT count(*) AS count, ${['net', 'tax', 'gross', 'amount'].map(standingSum).join(', ')} FROM document d WHERE ${conditions.join(' AND ')}`,
      values.list,
    ),
  );
}

/** Reads those of some documents that a member sees, in no order. */
export function findSeenDocuments(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<readonly TradeDocument[]> {
  const values = new SqlValues();
  const conditions = [`d.id = ANY(${values.add(ids)}::uuid[])`, seenDocuments(actor, values)];
  return tx.rows(`SELECT ${documentColumns} FROM document d WHERE ${conditions.join(' AND ')}`, values.list);
}

/** What documents are made from others: returns of them, red documents that take them back, and receipts of what sales took at once. */
export type Derived = 'original_id' | 'red_of_id' | 'cash_sale_id';

/** Reads the documents that were made from some others and that a member sees, by number. */
export function findDerivedDocuments(
  tx: Transaction,
  { actor, by }: { readonly actor: Actor; readonly by: Derived },
  ids: readonly string[],
): Promise<readonly TradeDocument[]> {
  const values = new SqlValues();
  const conditions = [`d.${by} = ANY(${values.add(ids)}::uuid[])`, seenDocuments(actor, values)];
  // A red document of a return names its original, too, but is no return.
  if (by === 'original_id') conditions.push('d.red_of_id IS NULL');
  return tx.rows(`SELECT ${documentColumns} FROM document d WHERE ${conditions.join(' AND ')} ORDER BY d.number`, values.list);
}
