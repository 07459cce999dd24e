import { lockBook } from '#business/ledger/book-store.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { assertNotMaker } from './assert-not-maker.ts';
import { assertDiscountsOfSale } from './limit-discounts.ts';
import { postWithCash } from './take-cash.ts';
import { takeDocument, wrongState, type DocumentVersion } from './take-document.ts';
import type { Work } from './work.ts';

/** Approves a draft, which posts it. */
export async function approveDocument(work: Work, wanted: DocumentVersion): Promise<TradeDocument> {
  requirePermission(work.actor, 'books.document.approve');
  await lockBook(work.tx, 'document-not-found' satisfies TradeReason);
  const document = await takeDocument(work, wanted);
  if (document.status !== 'DRAFT') throw wrongState(document);
  await assertNotMaker(work, { kind: 'document', id: document.id, number: document.number });
  if (document.type === 'SALE') await assertDiscountsOfSale(work, document);
  await postWithCash(work, document);
  return onlyRow(await findDocuments(work.tx, [document.id]));
}
