import { navigationGroups } from '@suanpan/protocol/navigation-groups';
import type { ComposedApp } from '@suanpan/protocol/composition';
import { textIn } from '@suanpan/protocol/localized-text';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';

export interface MenuItem {
  readonly path: string;
  readonly label: string;
}

export interface MenuGroup {
  readonly id: (typeof navigationGroups)[number];
  readonly items: readonly MenuItem[];
}

/** Returns the menu of a person: routes of all apps that they may open, in the order that manifests ask for. */
export function buildMenu(apps: readonly ComposedApp[], session: Session): MenuGroup[] {
  const entries = apps
    .flatMap((app) => app.routes)
    .flatMap((route) => {
      const entry = mayOpen(route.permission, session) && entryOf(route, session);
      return entry ? [{ ...entry, group: route.group ?? 'business', path: route.path }] : [];
    })
    .toSorted((a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.path < b.path ? -1 : 1));
  return navigationGroups
    .map((id) => ({
      id,
      items: entries.filter(({ group }) => group === id).map(({ path, title }) => ({ path, label: textIn(title, session.locale) })),
    }))
    .filter((group) => group.items.length > 0);
}

/** Returns whether a person may open a page that asks for `permission`. */
export function mayOpen(permission: string | undefined, session: Session): boolean {
  return permission === undefined || session.permissions.includes(permission);
}

/** Returns whether an action is offered to a person: who works with few pages is not led to those that their menu leaves out. */
export function isOffered({ path, permission }: OfferedAction, apps: readonly ComposedApp[], session: Session): boolean {
  if (!mayOpen(permission, session)) return false;
  const route = matchRoute(apps, path)?.route;
  return !route?.menu || entryOf(route, session) !== undefined;
}

type OfferedAction = NonNullable<ComposedApp['actions']>[number];
type Route = ComposedApp['routes'][number];

/** Returns how a route is in the menu; undefined where it is not. */
function entryOf(route: Route, { mode }: Session): Pick<Route, 'title' | 'order'> | undefined {
  if (mode === 'SIMPLE') return route.simple;
  return route.menu ? route : undefined;
}
