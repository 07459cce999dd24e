import { attachmentLimits, type AttachmentReason } from '#business/trade/attachment.ts';
import { mediaTypeOf, signatureBytes, type MediaType } from '#kernel/media/media-type.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** A file as it came. */
export interface Upload {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** How much of a body without a length is thrown away, so that its refusal is heard, before its connection is cut. */
const mostThrownAway = 4 * attachmentLimits.bytes;

/**
 * Reads a body as a file, and keeps no more of it as soon as it is too large or begins as nothing that is taken; what it is called or said
 * to be does not count.
 *
 * What is refused is read to its end: whoever stops reading a body loses the connection, and with it the answer.
 */
export async function readUpload(request: Request): Promise<Upload> {
  if (Number(request.headers.get('content-length') ?? 0) > attachmentLimits.bytes) throw refusal('attachment-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  let refused: AttachmentReason | null = null;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > mostThrownAway) break;
    if (refused !== null) continue;
    chunks.push(chunk);
    refused = whyRefused(chunks, size);
    if (refused !== null) chunks.length = 0;
  }
  if (size === 0) throw refusal('attachment-empty');
  const bytes = Buffer.concat(chunks);
  const mediaType = mediaTypeOf(bytes);
  if (refused !== null || mediaType === null) throw refusal(refused ?? 'attachment-type');
  return { mediaType, bytes };
}

function whyRefused(chunks: readonly Uint8Array[], size: number): AttachmentReason | null {
  if (size > attachmentLimits.bytes) return 'attachment-too-large';
  const isNothingTaken = size >= signatureBytes && mediaTypeOf(Buffer.concat(chunks.slice(0, signatureBytes), signatureBytes)) === null;
  return isNothingTaken ? 'attachment-type' : null;
}

function refusal(reason: AttachmentReason): Refusal {
  return new Refusal<AttachmentReason>(reason);
}
