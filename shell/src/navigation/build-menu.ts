import { navigationGroups } from '@suanpan/protocol/navigation-groups';
import type { ComposedApp } from '@suanpan/protocol/composition';
import { textIn } from '@suanpan/protocol/localized-text';
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
  const routes = apps.flatMap((app) => app.routes).filter((route) => route.menu && mayOpen(route.permission, session));
  const sorted = routes.toSorted((a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.path < b.path ? -1 : 1));
  return navigationGroups
    .map((id) => ({
      id,
      items: sorted
        .filter((route) => (route.group ?? 'business') === id)
        .map((route) => ({ path: route.path, label: textIn(route.title, session.locale) })),
    }))
    .filter((group) => group.items.length > 0);
}

/** Returns whether a person may open a page that asks for `permission`. */
export function mayOpen(permission: string | undefined, session: Session): boolean {
  return permission === undefined || session.permissions.includes(permission);
}
