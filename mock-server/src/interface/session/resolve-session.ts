import type { Session } from '@suanpan/protocol/session';
import { permissionsOf } from '#core/access/permission.ts';
import { platformPermission } from '#core/access/platform-permission.ts';
import { entryStateOf, type EntryState } from '#core/company/entry-state.ts';
import { modeOf } from '#core/company/company-mode.ts';
import { findSession, type Membership, type SessionView } from '#core/identity/session-store.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Services } from '../services.ts';
import { readSessionToken } from './session-cookie.ts';

/** Who sends a request; null when nobody is signed in. */
export interface RequestSession {
  readonly token: string;
  readonly view: SessionView;
  /** The membership in the session's company. */
  readonly membership: Membership;
}

/** In which a page names the company and the person that it was made for, as `<company>/<user>`. */
const askerHeader = 'x-suanpan-asker';

/**
 * Finds the session of a request by its cookie.
 *
 * All tabs of a browser have one cookie, but each page belongs to the company and the person that it was made for: what a page asks is
 * answered for them, whatever another tab did since. When another person signed in meanwhile, nobody is signed in for the page.
 */
export async function resolveSession({ database, clock }: Services, request: Request): Promise<RequestSession | null> {
  const token = readSessionToken(request);
  const found = token === null ? null : await sessionOfToken({ database, clock }, token);
  const asker = request.headers.get(askerHeader);
  return found === null || asker === null ? found : sessionOfAsker(found, asker);
}

function sessionOfAsker({ token, view }: RequestSession, asker: string): RequestSession | null {
  const membership = view.memberships.find(({ companyId }) => `${companyId}/${view.userId}` === asker);
  return membership ? { token, view: { ...view, companyId: membership.companyId }, membership } : null;
}

/** Finds the session of a token. */
export async function sessionOfToken(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  token: string,
): Promise<RequestSession | null> {
  const view = await database.identityRead((tx) => findSession(tx, token, clock.now()));
  const membership = view?.memberships.find(({ companyId }) => companyId === view.companyId);
  return view == null || membership === undefined ? null : { token, view, membership };
}

/** Writes a session in the words of the protocol, for the page. */
export function protocolSession({ view, membership }: RequestSession, now: Date): Session {
  const companies = view.memberships.map((one) => companyOf(one, view));
  return {
    user: { id: view.userId, name: view.userName, loginName: view.loginName },
    company: companyOf(membership, view),
    companies,
    roles: [...membership.roles],
    permissions: permissionsIn({ view, membership }),
    locale: view.locale,
    // What is usual is not said: it is a part of each page.
    ...entryOf(membership, now),
    ...(modeOf(membership.mode, membership.roles) === 'SIMPLE' && { mode: 'SIMPLE' }),
    ...(membership.separateDuties && { duties: 'SEPARATE' }),
  };
}

/** Returns what somebody may do in the session's company, and on the platform, by name. */
export function permissionsIn({ view, membership }: Pick<RequestSession, 'view' | 'membership'>): string[] {
  return [...permissionsOf(membership.roles, membership), ...(view.isOperator ? [platformPermission] : [])];
}

function companyOf(membership: Membership, view: Pick<SessionView, 'locale'>): Session['company'] {
  const { companyId, timeZone } = membership;
  return { id: companyId, name: shownName(membership, view), timeZone };
}

/** Whoever enters something is told that nothing is entered any more; that the day comes near is the owners' business. */
export function toldEntryOf(membership: Membership, now: Date): EntryState | null {
  const entry = entryStateOf(membership, dayInZone(now, membership.timeZone));
  return entry?.state === 'ENDING' && !membership.roles.includes('owner') ? null : entry;
}

function entryOf(membership: Membership, now: Date): Pick<Session, 'entry'> {
  const entry = toldEntryOf(membership, now);
  return entry === null ? {} : { entry: { state: entry.state, ...(entry.day !== null && { day: entry.day }) } };
}

/** What is archived has a successor of the same name, which its owners tell it from. */
export function shownName({ companyName, isArchived }: Membership, { locale }: Pick<SessionView, 'locale'>): string {
  if (!isArchived) return companyName;
  return locale === 'zh-CN' ? `${companyName}（已归档）` : `${companyName} (archived)`;
}
