/** What a file can be that browsers show and people send: pictures and papers. */
export const mediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const;

/** What a file is. */
export type MediaType = (typeof mediaTypes)[number];

/** How many bytes of the beginning say what a file is. */
export const signatureBytes = 12;

/** Returns what a file is by its first bytes, whatever it is called; null for anything else. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const head = Buffer.from(bytes.subarray(0, signatureBytes)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  // Readers find the mark anywhere in the first 1,024 bytes; what has something before it may be something else as well.
  return head.startsWith('%PDF-') ? 'application/pdf' : null;
}
