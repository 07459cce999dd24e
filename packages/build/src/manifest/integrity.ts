import { createHash } from 'node:crypto';

/** Returns the subresource integrity of `content`: SHA-256, base64 (W3C Subresource Integrity). A page names that of every file. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
