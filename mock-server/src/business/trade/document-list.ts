import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { documentColumns } from './document-store.ts';
import type { DocumentStatus, DocumentType, TradeDocument } from './document.ts';

/** Which documents are wanted; what is left out does not narrow. */
export interface DocumentFilter {
  readonly types?: readonly DocumentType[] | null | undefined;
  readonly statuses?: readonly DocumentStatus[] | null | undefined;
  readonly dateFrom?: string | null | undefined;
  readonly dateTo?: string | null | undefined;
}

/** Reads one page of documents, the latest day first. */
export async function listDocuments(tx: Transaction, filter: DocumentFilter, wish: PageWish): Promise<Page<TradeDocument>> {
  const values = new SqlValues();
  const parts = [
    ...(filter.types == null ? [] : [`d.type = ANY(${values.add(filter.types)})`]),
    ...(filter.statuses == null ? [] : [`d.status = ANY(${values.add(filter.statuses)})`]),
    ...(filter.dateFrom == null ? [] : [`d.date >= ${values.add(filter.dateFrom)}`]),
    ...(filter.dateTo == null ? [] : [`d.date <= ${values.add(filter.dateTo)}`]),
  ];
  const keyset = keysetOf({ expression: 'd.date', type: 'date', id: 'd.id', direction: 'DESC' }, wish, values);
  const read = await tx.rows<TradeDocument & { readonly sortValue: string }>(
    `SELECT ${documentColumns}, ${keyset.sortValue} AS "sortValue" FROM document d
     WHERE ${['true', ...parts, keyset.where].join(' AND ')} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}
