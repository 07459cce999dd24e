/** Returns the strong entity tag of a SHA-256 in hex (RFC 9110, 8.8.3). */
export function entityTag(sha256: string): string {
  return `"${Buffer.from(sha256, 'hex').toString('base64url')}"`;
}

/** Returns whether who asks has what a tag stands for, by `If-None-Match` with the weak comparison (RFC 9110, 13.1.2). */
export function hasEntity(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match');
  if (known === null) return false;
  return known.trim() === '*' || [...known.matchAll(/"[^"]*"/g)].some(([found]) => found === tag);
}
