import type { Composition } from '@suanpan/protocol/composition';
import { type RouteMatch, matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import { buildMenu, mayOpen } from './build-menu.ts';

/** What an address means to a person. */
export type ResolvedPage =
  | { readonly kind: 'page'; readonly match: RouteMatch }
  /** The start of the site: it leads on to the first page of the menu. */
  | { readonly kind: 'start'; readonly home: string | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden'; readonly permission: string };

/** Returns what `path` means to the person of `session`. */
export function resolvePage({ apps }: Composition, session: Session, path: string): ResolvedPage {
  if (path === '/') return { kind: 'start', home: homeOf(apps, session) };
  const match = matchRoute(apps, path);
  if (!match) return { kind: 'missing' };
  const { permission } = match.route;
  return mayOpen(permission, session) ? { kind: 'page', match } : { kind: 'forbidden', permission: permission ?? '' };
}

/** Returns the first page of a person's menu. */
export function homeOf(apps: Composition['apps'], session: Session): string | undefined {
  return buildMenu(apps, session)[0]?.items[0]?.path;
}
