import { createHash } from 'node:crypto';

interface PolicyParts {
  /** The texts of the inline scripts. */
  readonly scripts: readonly string[];
  /** For the style elements that Vite's client makes of stylesheets; null outside development, where no text becomes a style. */
  readonly nonce: string | null;
}

/** Returns the page's Content Security Policy (W3C CSP Level 3): own files only, nothing evaluated. */
export function contentSecurityPolicy({ scripts, nonce }: PolicyParts): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    // Vite's client waits for a lost server in a worker of its own making.
    ...(nonce === null ? [] : ["worker-src 'self' blob:"]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What the page only reports: text that becomes code or markup without having passed a policy (W3C Trusted Types). */
export const reportedPolicy = "require-trusted-types-for 'script'";
