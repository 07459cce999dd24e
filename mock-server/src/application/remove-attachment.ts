import type { AttachmentReason } from '#business/trade/attachment.ts';
import { deleteAttachment } from '#business/trade/attachment-store.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import { lockDocument } from '#business/trade/document-store.ts';
import type { TradeDocument, TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { findOwnAttachment } from './open-attachment.ts';
import type { Work } from './work.ts';

/** Removes a file from a draft and returns the draft; what is approved or void keeps all it had. */
export async function removeAttachment(work: Work, id: string): Promise<TradeDocument> {
  const { tx, actor } = work;
  const attachment = await findOwnAttachment(work, id);
  const document = await lockDocument(tx, attachment.documentId);
  if (document === null) throw new Refusal<TradeReason>('document-not-found');
  requirePermission(actor, documentAccess[document.type].write);
  if (document.status !== 'DRAFT') throw new Refusal<AttachmentReason>('attachment-kept', { number: document.number });
  await deleteAttachment(tx, id);
  return document;
}
