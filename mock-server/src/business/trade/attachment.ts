import type { MediaType } from '#kernel/media/media-type.ts';

/** A file that belongs to a document, such as the photo of an invoice. */
export interface Attachment {
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  readonly mediaType: MediaType;
  /** In bytes. */
  readonly size: number;
  /** The SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  readonly memberId: string;
  readonly createdAt: Date;
}

/** Why a file is not taken, given or removed. */
export type AttachmentReason =
  | 'attachment-not-found'
  | 'attachment-too-large'
  | 'attachment-type'
  | 'attachment-empty'
  | 'attachments-too-many'
  | 'attachments-quota'
  | 'attachment-id-taken'
  | 'attachment-kept';

/** The most bytes of one file, and the most files of one document. */
export const attachmentLimits = { bytes: 5_242_880, perDocument: 20 } as const;

const endings: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
};

const longestName = 120;

/** What no name has: signs that steer or hide, that turn the direction of writing, and that part folders. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/**
 * Returns the name a file is kept under: what it was called, without a path and signs that no name has, and with an ending of what it is.
 *
 * The ending says to a computer what to open it with, so it must be true.
 */
export function attachmentName(called: string, mediaType: MediaType): string {
  const [, base = ''] = /([^/\\]*)$/.exec(called) ?? [];
  const name = base.replaceAll(unwanted, ' ').replaceAll(/\s+/g, ' ').trim();
  const known = endings[mediaType];
  const ending = known.find((candidate) => name.toLowerCase().endsWith(candidate));
  const stem = ending === undefined ? name : name.slice(0, -ending.length);
  const room = longestName - known[0].length - 1;
  const short = Array.from(stem).slice(0, room).join('').trim();
  return `${short === '' ? '附件' : short}${ending ?? known[0]}`;
}
