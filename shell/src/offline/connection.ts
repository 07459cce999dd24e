/** What a page knows of its way to the backend. */
export interface Connection {
  readonly isOffline: boolean;
  /** From when the oldest of the answers is that were shown in place of new ones, ISO 8601; null while all are new. */
  readonly since: string | null;
}

/** What a page hears of its way. */
export type ConnectionNews =
  /** A request was answered. */
  | { readonly kind: 'answered' }
  /** A request was not, and an older answer was shown. */
  | { readonly kind: 'kept-answer'; readonly at: string }
  /** The backend cannot be reached. */
  | { readonly kind: 'lost' };

/** How a page begins. */
export const online: Connection = { isOffline: false, since: null };

/** Returns what a page knows once it has heard `news`. */
export function afterNews(known: Connection, news: ConnectionNews): Connection {
  if (news.kind === 'answered') return known.isOffline ? online : known;
  if (news.kind === 'lost') return known.isOffline ? known : { isOffline: true, since: null };
  const since = known.since !== null && known.since < news.at ? known.since : news.at;
  return known.isOffline && known.since === since ? known : { isOffline: true, since };
}
