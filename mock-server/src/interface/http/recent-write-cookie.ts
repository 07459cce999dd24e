const name = 'sp_wrote';

/** Longer than a reader may lag behind before nobody is sent to it. */
const lifetimeSeconds = 10;

/**
 * How somebody wrote: through GraphQL, whose page has a token from then on and brings it back, or beside it, as a file is sent, of which
 * the page that asks next knows nothing.
 */
export type WrittenWay = 'graphql' | 'aside';

/** Returns the cookie that tells of a write for a few seconds: a page that is loaded anew has no token to bring. */
export function recentWriteCookie(way: WrittenWay): string {
  return `${name}=${way === 'graphql' ? 1 : 2}; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax`;
}

/** Returns whether somebody on this browser wrote a moment ago, and the request cannot say what. */
export function hasWrittenRecently(request: Request): boolean {
  const [, way] = /(?:^|;\s*)sp_wrote=([12])(?:;|$)/.exec(request.headers.get('cookie') ?? '') ?? [];
  return way === '2' || (way === '1' && request.headers.get('x-suanpan-seen') === null);
}
