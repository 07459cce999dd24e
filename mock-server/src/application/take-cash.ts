import { findItemsOfDocuments } from '#business/money/open-item-store.ts';
import { emptyLine, type TradeDocument } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { writeDraft } from './write-draft.ts';
import { postDocument } from './post-document.ts';
import type { Work } from './work.ts';

/**
 * Posts a document, and of a sale that takes its cash at once the receipt that settles it: both or neither, in the one transaction of the work.
 *
 * The receipt is one as a cashier writes it, with its own number and voucher; it names the sale, so that voiding the sale takes it back, too.
 */
export async function postWithCash(work: Work, document: TradeDocument): Promise<void> {
  await postDocument(work, document);
  if (document.type !== 'SALE' || document.cashAccountId === null) return;
  requirePermission(work.actor, 'money.document.write');
  const [item] = await findItemsOfDocuments(work.tx, [document.id]);
  // A sale that comes to nothing leaves nothing to be taken.
  if (item === undefined) return;
  const amount = document.cashAmount ?? item.amount;
  const { date, customerId, cashAccountId, number } = document;
  const lines = [{ ...emptyLine, itemId: item.id, amount }];
  const head = { type: 'RECEIPT', date, customerId, cashAccountId, amount, cashSaleId: document.id, note: `${number} 现收` } as const;
  await postDocument(work, await writeDraft(work, { ...head, lines }));
}
