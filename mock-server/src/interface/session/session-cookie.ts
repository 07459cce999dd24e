/** The cookie that carries a session's secret. */
const sessionCookie = 'sp_session';

const lifetimeSeconds = 7 * 86_400;

/** Returns the session's secret that a request carries. */
export function readSessionToken(request: Request): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === sessionCookie && value !== undefined && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return null;
}

/**
 * Returns the header that stores a session's secret, or with null removes it.
 *
 * Lax, not Strict, as people follow links to documents from mails and chats.
 */
export function writeSessionCookie(request: Request, token: string | null): string {
  const secure = new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
  const life = token === null ? 0 : lifetimeSeconds;
  return `${sessionCookie}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${life}${secure ? '; Secure' : ''}`;
}
