import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';

/**
 * Returns what a person's page is told of the apps: nothing while nobody is signed in, and else the menu and the actions of the mode in which they work.
 *
 * The page is told of one mode only, so its frame knows of none, and those who work with all of it carry nothing of the other.
 */
export function shownComposition(composition: Composition, session: Session | null): Composition {
  if (session === null) return { ...composition, apps: [] };
  return { ...composition, apps: composition.apps.map(session.mode === 'SIMPLE' ? withFewPages : withAllPages) };
}

/** A page that only the short menu leads to is a page of its app's, and needs no route of its own. */
function withAllPages(app: ComposedApp): ComposedApp {
  return {
    ...app,
    routes: app.routes.filter(({ menu, simple }) => menu || simple === undefined).map((route) => ({ ...route, simple: undefined })),
  };
}

function withFewPages(app: ComposedApp): ComposedApp {
  const { routes, actions } = app;
  return {
    ...app,
    routes: routes.map(({ simple, ...route }) => ({ ...route, menu: simple !== undefined, ...simple })),
    ...(actions && { actions: actions.filter(({ path }) => isOffered(app, path)) }),
  };
}

/** Nobody is led to what their menu leaves out; what no menu has is left to its action. */
function isOffered(app: ComposedApp, path: string): boolean {
  const route = matchRoute([app], path)?.route;
  return route === undefined || !route.menu || route.simple !== undefined;
}
