const name = 'sp_wrote';

/** Longer than a reader may lag behind before nobody is sent to it. */
const lifetimeSeconds = 10;

/** Returns the cookie that tells of a write for a few seconds: a page that is loaded anew has no token to bring. */
export function recentWriteCookie(): string {
  return `${name}=1; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax`;
}

/** Returns whether somebody on this browser wrote a moment ago. */
export function hasWrittenRecently(request: Request): boolean {
  return request.headers.get('x-suanpan-seen') === null && /(?:^|;\s*)sp_wrote=1(?:;|$)/.test(request.headers.get('cookie') ?? '');
}
