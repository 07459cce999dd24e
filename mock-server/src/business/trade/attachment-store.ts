import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Attachment } from './attachment.ts';

const columns = `a.id, a.document_id AS "documentId", a.name, a.media_type AS "mediaType", a.size, a.sha256, a.created_by AS "memberId",
  a.created_at AS "createdAt"`;

/** Reads the attachments of documents, the oldest first. */
export function findAttachmentsOfDocuments(tx: Transaction, documentIds: readonly string[]): Promise<readonly Attachment[]> {
  return tx.rows(`SELECT ${columns} FROM attachment a WHERE a.document_id = ANY($1) ORDER BY a.document_id, a.created_at, a.id`, [
    documentIds,
  ]);
}

/** Reads one attachment without its bytes; null when there is none. */
export async function findAttachment(tx: Transaction, id: string): Promise<Attachment | null> {
  const [found] = await tx.rows<Attachment>(`SELECT ${columns} FROM attachment a WHERE a.id = $1`, [id]);
  return found ?? null;
}

/** Reads the bytes of an attachment. */
export async function readAttachmentBytes(tx: Transaction, id: string): Promise<Uint8Array> {
  return onlyRow(await tx.rows<{ readonly bytes: Buffer }>('SELECT bytes FROM attachment_content WHERE attachment_id = $1', [id])).bytes;
}

/** Adds an attachment with its bytes. */
export async function insertAttachment(tx: Transaction, attachment: Attachment, bytes: Uint8Array): Promise<void> {
  const { id, documentId, name, mediaType, size, sha256, memberId, createdAt } = attachment;
  const row = { id, document_id: documentId, name, media_type: mediaType, size, sha256, created_by: memberId, created_at: createdAt };
  await insertRows(tx, 'attachment', [row]);
  await tx.rows(
    `INSERT INTO attachment_content (tenant_id, attachment_id, bytes) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2)`,
    [id, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
  );
}

/** Removes an attachment and its bytes. */
export async function deleteAttachment(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM attachment WHERE id = $1', [id]);
}

/** How much there is. */
export interface AttachmentUse {
  readonly count: number;
  readonly bytes: number;
}

/** Sums the attachments of the company, and keeps others of it from adding some until the transaction ends, so that the sum stays true. */
export async function holdAttachmentUse(tx: Transaction): Promise<AttachmentUse> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('attachment ' || current_setting('suanpan.tenant'), 0))`);
  return onlyRow(await tx.rows<AttachmentUse>('SELECT count(*) AS count, coalesce(sum(size), 0)::bigint AS bytes FROM attachment'));
}
