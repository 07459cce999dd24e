import { createHash } from 'node:crypto';

/** Returns the subresource integrity of `content`: SHA-384, base64 (W3C Subresource Integrity). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Returns eight hex digits that stand for the content of a release: SHA-256 over its files' paths and hashes, sorted. */
export function contentHash(files: readonly { readonly path: string; readonly integrity: string }[]): string {
  const lines = files.map((file) => `${file.path} ${file.integrity}\n`).toSorted();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 8);
}
