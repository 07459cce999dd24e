import { findSeenDocuments, listDocuments as readDocuments, sumDocuments, type DocumentSums } from '#business/trade/document-list.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import type { DocumentFilter } from '#business/trade/document-filter.ts';
import type { DocumentSort } from '#business/trade/document-sort.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { requireAnyPermission, type Actor } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which documents is wanted, and how sorted: the latest first when nothing is said. */
export interface DocumentListWish extends PageArguments {
  readonly filter?: DocumentFilter | null | undefined;
  readonly sort?: DocumentSort | null | undefined;
}

/** Reads one page of the documents that the member sees. */
export function listDocuments({ tx, actor }: Work, wish: DocumentListWish): Promise<Page<TradeDocument>> {
  requireSome(actor);
  return readDocuments(tx, { actor, filter: wish.filter ?? {}, sort: wish.sort ?? { field: 'DATE', direction: 'DESC' } }, checkPage(wish));
}

/** Counts and sums the documents of a filter that the member sees. */
export function readDocumentTotals({ tx, actor }: Work, filter: DocumentFilter | null | undefined): Promise<DocumentSums> {
  requireSome(actor);
  return sumDocuments(tx, { actor, filter: filter ?? {} });
}

/** Reads one document; null when there is none that the member sees. */
export async function findDocument({ tx, actor }: Work, id: string): Promise<TradeDocument | null> {
  requireSome(actor);
  const [document] = isId(id) ? await findSeenDocuments(tx, actor, [id]) : [];
  return document ?? null;
}

/** Refuses whoever may read no document at all. */
function requireSome(actor: Actor): void {
  const { SALE, ...others } = documentAccess;
  requireAnyPermission(actor, [SALE.read, ...Object.values(others).map(({ read }) => read)]);
}
