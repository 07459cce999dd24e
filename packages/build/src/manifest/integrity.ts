import { createHash } from 'node:crypto';

/** Returns the subresource integrity of `content`: SHA-384, base64 (W3C Subresource Integrity). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
