import { lockBook } from '#business/ledger/book-store.ts';
import { openDay } from '#business/ledger/period-store.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import { findDocuments, replaceDocument } from '#business/trade/document-store.ts';
import type { DocumentType, NewDocument, TradeDocument } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { assertMayApproveOwn } from './assert-not-maker.ts';
import { takeDocument, wrongState, type DocumentVersion } from './take-document.ts';
import { blankDocument, writeDraft } from './write-draft.ts';
import { postWithCash } from './take-cash.ts';
import { changeOf, type Work } from './work.ts';

/** What becomes of entries. */
export interface Writing {
  /** Whether they are posted at once; a draft otherwise. */
  readonly approve: boolean;
  /** The draft whose place they take, with its id and number; a new document when absent. */
  readonly replaces?: DocumentVersion | null | undefined;
}

/** What begins the writing of a document: who may, and, when it is posted at once, the books held before anything else. */
export async function beginDocument(work: Work, type: DocumentType, { approve }: Writing): Promise<void> {
  requirePermission(work.actor, documentAccess[type].write);
  if (!approve) return;
  requirePermission(work.actor, 'books.document.approve');
  await assertMayApproveOwn(work);
  await lockBook(work.tx);
}

/** Writes a document: as a draft, or posted at once. */
export async function writeDocument(work: Work, entries: NewDocument, { approve, replaces }: Writing): Promise<TradeDocument> {
  const document = replaces == null ? await writeDraft(work, entries) : await replaceDraft(work, entries, replaces);
  if (approve) await postWithCash(work, document);
  return onlyRow(await findDocuments(work.tx, [document.id]));
}

/** Puts new entries in the place of a draft of the same type; both its old day and its new one must be open. */
async function replaceDraft(work: Work, { lines, ...entries }: NewDocument, wanted: DocumentVersion): Promise<TradeDocument> {
  const { tx, ids, clock } = work;
  const before = await takeDocument(work, wanted);
  if (before.status !== 'DRAFT' || before.type !== entries.type) throw wrongState(before);
  await openDay(tx, before.date);
  await openDay(tx, entries.date);
  const { id, number, version, createdAt } = before;
  const document: TradeDocument = { ...blankDocument, ...entries, id, number, version: version + 1, createdAt, updatedAt: clock.now() };
  const placed = lines.map((line, index) => ({ ...line, id: ids.next(), documentId: id, position: index + 1 }));
  await replaceDocument(tx, document, { lines: placed, change: changeOf(work) });
  return document;
}
