import type { Visitor } from '#application/sign-in.ts';
import { sessionOfToken, type RequestSession } from '../../session/resolve-session.ts';
import type { RequestContext } from '../request-context.ts';

/** Returns from where a request comes, for a session that it opens. */
export function visitorOf({ client, userAgent, askedLocale }: RequestContext): Visitor {
  return { client, userAgent, locale: askedLocale };
}

/** Returns a session as it is after a change of it. */
export async function reread({ services }: RequestContext, token: string): Promise<RequestSession> {
  const session = await sessionOfToken(services, token);
  if (session === null) throw new Error('The session that was just written is gone');
  return session;
}
