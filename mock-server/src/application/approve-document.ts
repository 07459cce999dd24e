import { lockBook } from '#business/ledger/book-store.ts';
import { findDocuments, lockDocument } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { postDocument } from './post-document.ts';
import type { Work } from './work.ts';

/** Which document is meant, in the version its editor saw. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** Approves a draft, which posts it. */
export async function approveDocument(work: Work, wanted: DocumentVersion): Promise<TradeDocument> {
  requirePermission(work.actor, 'books.document.approve');
  await lockBook(work.tx, 'document-not-found' satisfies TradeReason);
  const document = await takeDocument(work, wanted);
  if (document.status !== 'DRAFT') throw wrongState(document);
  await postDocument(work, document);
  return onlyRow(await findDocuments(work.tx, [document.id]));
}

/** Holds a document, or refuses: unknown, or changed since. */
export async function takeDocument({ tx }: Work, wanted: DocumentVersion): Promise<TradeDocument> {
  const document = isId(wanted.id) ? await lockDocument(tx, wanted.id) : null;
  if (document === null) throw new Refusal<TradeReason>('document-not-found');
  if (document.version !== wanted.version) {
    throw new Refusal<TradeReason>('stale-document', { number: document.number, version: document.version });
  }
  return document;
}

/** Returns the refusal of a document whose state does not allow what is wanted. */
export function wrongState({ number, status }: TradeDocument): Refusal {
  return new Refusal<TradeReason>('document-wrong-state', { number, status });
}
