import { createHash } from 'node:crypto';

/** Returns a weak entity tag of a text (RFC 9110, 8.8.3): the same content, however it is compressed. */
export function tagOfText(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Returns a weak entity tag of a file of a release by its integrity. */
export function tagOfIntegrity(integrity: string): string {
  return `W/"${integrity}"`;
}

/** Returns whether who asks has what a tag stands for, by `If-None-Match` with the weak comparison (RFC 9110, 13.1.2). */
export function hasEntity(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match');
  if (known === null) return false;
  const opaque = tag.replace(/^W\//, '');
  return known.trim() === '*' || [...known.matchAll(/"[^"]*"/g)].some(([found]) => found === opaque);
}
