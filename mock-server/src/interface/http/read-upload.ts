import { attachmentLimits, type AttachmentReason } from '#business/trade/attachment.ts';
import { mediaTypeOf, signatureBytes, type MediaType } from '#kernel/media/media-type.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** A file as it came. */
export interface Upload {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** Reads a body as a file, and stops as soon as it is too large or begins as nothing that is taken; what it is called or said to be does not count. */
export async function readUpload(request: Request): Promise<Upload> {
  if (Number(request.headers.get('content-length') ?? 0) > attachmentLimits.bytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    const seen = size;
    size += chunk.byteLength;
    if (size > attachmentLimits.bytes) throw tooLarge();
    chunks.push(chunk);
    if (seen < signatureBytes && size >= signatureBytes) typeOf(chunks);
  }
  if (size === 0) throw new Refusal<AttachmentReason>('attachment-empty');
  return { mediaType: typeOf(chunks), bytes: Buffer.concat(chunks) };
}

function typeOf(chunks: readonly Uint8Array[]): MediaType {
  const type = mediaTypeOf(Buffer.concat(chunks, signatureBytes));
  if (type === null) throw new Refusal<AttachmentReason>('attachment-type');
  return type;
}

function tooLarge(): Refusal {
  return new Refusal<AttachmentReason>('attachment-too-large');
}
