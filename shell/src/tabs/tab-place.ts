import type { ComposedApp } from '@suanpan/protocol/composition';
import { matchRoute } from '@suanpan/protocol/match-route';

/** What a path is a page of. */
export interface TabPlace {
  readonly app: string;
  /** The path of the list, or of the document; whatever lies below it is the same tab. */
  readonly key: string;
}

/** Returns the place of a path: the list of a route, or a document of it, e.g. `/sales/orders/42` for `/sales/orders/42/edit`. */
export function tabPlaceOf(apps: readonly ComposedApp[], path: string): TabPlace | undefined {
  const match = matchRoute(apps, path);
  if (!match) return undefined;
  const base = match.route.path;
  const document = path.slice(base.length).split('/')[1];
  return { app: match.app.name, key: document === undefined || document === '' ? base : `${base}/${document}` };
}
