import type { ComposedApp } from '@suanpan/protocol/composition';
import { textIn } from '@suanpan/protocol/localized-text';
import { locales } from '@suanpan/protocol/locales';
import type { Session } from '@suanpan/protocol/session';
import { buildMenu, mayOpen } from '../navigation/build-menu.ts';
import type { OpenableThing } from './palette-entry.ts';

/** A page of the menu or an action, as manifests name them, or what the page in sight does by a key. */
export interface LocalThing extends OpenableThing {
  readonly kind: 'action' | 'page' | 'key';
  /** Other words for it: its names in other languages, and what its app says. */
  readonly synonyms: readonly string[];
}

/** Returns the pages and actions that a person may open. */
export function localThings(apps: readonly ComposedApp[], session: Session): LocalThing[] {
  const titles = new Map(apps.flatMap(({ routes }) => routes.map(({ path, title }) => [path, title] as const)));
  const actions = apps
    .flatMap((app) => app.actions ?? [])
    .filter((action) => mayOpen(action.permission, session))
    .map(({ title, path, keywords = [] }): LocalThing => {
      return { kind: 'action', title: textIn(title, session.locale), href: path, synonyms: [...namesOf(title), ...keywords] };
    });
  const pages = buildMenu(apps, session)
    .flatMap(({ items }) => items)
    .map(({ label, path }): LocalThing => ({ kind: 'page', title: label, href: path, synonyms: namesOf(titles.get(path)) }));
  return [...actions, ...pages];
}

function namesOf(title: ComposedApp['title'] | undefined): readonly string[] {
  return title ? locales.map((locale) => textIn(title, locale)) : [];
}
