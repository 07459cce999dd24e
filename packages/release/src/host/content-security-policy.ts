import { createHash } from 'node:crypto';

interface PolicyParts {
  /** The one inline script: the import map. */
  readonly importMap: string;
  /** For the small styles that React Aria and, in development, Vite insert. */
  readonly nonce: string;
  /** Whether Vite's client runs in the page; it waits for a lost server in a worker of its own making. */
  readonly isDevelopment: boolean;
}

/** Returns the page's Content Security Policy (W3C CSP Level 3): own files only, nothing evaluated. */
export function contentSecurityPolicy({ importMap, nonce, isDevelopment }: PolicyParts): string {
  const hash = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    ...(isDevelopment ? ["worker-src 'self' blob:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
