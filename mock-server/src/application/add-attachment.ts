import { createHash } from 'node:crypto';
import { attachmentLimits, attachmentName, type Attachment, type AttachmentReason } from '#business/trade/attachment.ts';
import { findAttachment, findAttachmentsOfDocuments, holdAttachmentUse, insertAttachment } from '#business/trade/attachment-store.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { MediaType } from '#kernel/media/media-type.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { findSeenDocument } from './find-seen-document.ts';
import type { Work } from './work.ts';

/** A file that came, whose bytes were looked at. */
export interface AttachmentEntries {
  /** Given by whoever sends it, so that it can be sent again. */
  readonly id: string;
  readonly documentId: string;
  /** What it was called. */
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** Keeps a file with a document, whatever its state; one that is there already, by its id and bytes, is given back. */
export async function addAttachment(work: Work, entries: AttachmentEntries, quotaBytes: number): Promise<Attachment> {
  const { tx, actor, clock } = work;
  const document = await findSeenDocument(work, entries.documentId);
  requirePermission(actor, documentAccess[document.type].write);
  const use = await holdAttachmentUse(tx);
  const sha256 = createHash('sha256').update(entries.bytes).digest('hex');
  const there = await findAttachment(tx, entries.id);
  if (there !== null) {
    if (there.documentId === document.id && there.sha256 === sha256) return there;
    throw new Refusal<AttachmentReason>('attachment-id-taken');
  }
  const size = entries.bytes.byteLength;
  await assertRoom(work, { documentId: document.id, bytes: use.bytes + size }, quotaBytes);
  const { id, mediaType } = entries;
  const name = attachmentName(entries.name, mediaType);
  const attachment = { id, documentId: document.id, name, mediaType, size, sha256, memberId: actor.memberId, createdAt: clock.now() };
  await insertAttachment(tx, attachment, entries.bytes);
  return attachment;
}

async function assertRoom(
  { tx }: Work,
  { documentId, bytes }: { readonly documentId: string; readonly bytes: number },
  quotaBytes: number,
): Promise<void> {
  const max = attachmentLimits.perDocument;
  const { length } = await findAttachmentsOfDocuments(tx, [documentId]);
  if (length >= max) throw new Refusal<AttachmentReason>('attachments-too-many', { max });
  if (bytes > quotaBytes) throw new Refusal<AttachmentReason>('attachments-quota', { max: Math.floor(quotaBytes / 1_048_576) });
}
