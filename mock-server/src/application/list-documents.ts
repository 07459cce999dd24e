import { listDocuments as readDocuments, type DocumentFilter } from '#business/trade/document-list.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which documents is wanted; the latest when nothing is said. */
export interface DocumentListWish extends PageArguments {
  readonly filter?: DocumentFilter | null | undefined;
}

/** Reads one page of documents, the latest day first. */
export function listDocuments({ tx, actor }: Work, wish: DocumentListWish): Promise<Page<TradeDocument>> {
  requirePermission(actor, 'books.document.read');
  const { dateFrom, dateTo, ...filter } = wish.filter ?? {};
  return readDocuments(tx, { ...filter, dateFrom: dayOf(dateFrom), dateTo: dayOf(dateTo) }, checkPage(wish));
}

/** Reads one document; null when there is none. */
export async function findDocument({ tx, actor }: Work, id: string): Promise<TradeDocument | null> {
  requirePermission(actor, 'books.document.read');
  const [document] = isId(id) ? await findDocuments(tx, [id]) : [];
  return document ?? null;
}

/** What is no day narrows nothing. */
function dayOf(text: string | null | undefined): string | null {
  return text != null && isCalendarDay(text) ? text : null;
}
