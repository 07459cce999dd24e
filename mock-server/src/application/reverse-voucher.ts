import { findVouchers } from '#business/ledger/voucher-store.ts';
import type { Voucher, VoucherReason } from '#business/ledger/voucher.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { voidDocument, type VoidEntries } from './void-document.ts';
import type { Work } from './work.ts';

/** Takes back a voucher that was written by hand. One that came from a document or a close is only taken back with that (I10). */
export async function reverseVoucher(work: Work, id: string, entries: VoidEntries): Promise<Voucher> {
  requirePermission(work.actor, 'books.document.approve');
  const [voucher] = isId(id) ? await findVouchers(work.tx, [id]) : [];
  if (voucher === undefined) throw new Refusal<VoucherReason>('voucher-not-found');
  const [document] = voucher.documentId === null ? [] : await findDocuments(work.tx, [voucher.documentId]);
  if (document?.type !== 'JOURNAL') throw new Refusal<VoucherReason>('source-locked', { word: voucher.word, number: voucher.number });
  await voidDocument(work, document, entries);
  return onlyRow(await findVouchers(work.tx, [id]));
}
