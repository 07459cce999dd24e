import type { Attachment, AttachmentReason } from '#business/trade/attachment.ts';
import { findAttachment, readAttachmentBytes } from '#business/trade/attachment-store.ts';
import { findSeenDocuments } from '#business/trade/document-list.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** An attachment, and its bytes where they are wanted. */
export interface OpenedAttachment {
  readonly attachment: Attachment;
  /** Null when who asks has them already. */
  readonly bytes: Uint8Array | null;
}

/** Reads an attachment of a document that the member sees; its bytes only where `isKnown` says of its SHA-256 that they are not there yet. */
export async function openAttachment(work: Work, id: string, isKnown: (sha256: string) => boolean): Promise<OpenedAttachment> {
  const attachment = await findOwnAttachment(work, id);
  return { attachment, bytes: isKnown(attachment.sha256) ? null : await readAttachmentBytes(work.tx, id) };
}

/** Returns an attachment, or refuses: that of a document which the member does not see is not there. */
export async function findOwnAttachment({ tx, actor }: Work, id: string): Promise<Attachment> {
  const attachment = isId(id) ? await findAttachment(tx, id) : null;
  const [document] = attachment === null ? [] : await findSeenDocuments(tx, actor, [attachment.documentId]);
  if (attachment === null || document === undefined) throw new Refusal<AttachmentReason>('attachment-not-found');
  return attachment;
}
