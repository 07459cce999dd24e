import { createHash } from 'node:crypto';

interface PolicyParts {
  /** The one inline script: the import map. */
  readonly importMap: string;
  /** For the two small styles that React Aria inserts. */
  readonly nonce: string;
}

/** Returns the page's Content Security Policy (W3C CSP Level 3): own files only, nothing evaluated. */
export function contentSecurityPolicy({ importMap, nonce }: PolicyParts): string {
  const hash = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
