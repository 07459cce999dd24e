import type { ComposedApp, ComposedRoute } from './composition.ts';

export interface RouteMatch {
  readonly app: ComposedApp;
  readonly route: ComposedRoute;
}

/** Returns the app and route that own `path`, the longest route first; whole segments only. */
export function matchRoute(apps: readonly ComposedApp[], path: string): RouteMatch | undefined {
  let best: RouteMatch | undefined;
  for (const app of apps) {
    for (const route of app.routes) {
      if (isUnder(path, route.path) && route.path.length > (best?.route.path.length ?? 0)) best = { app, route };
    }
  }
  return best;
}

/** Returns whether `path` is the page at `base` or lies below it; whole segments only. */
export function isUnder(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}
