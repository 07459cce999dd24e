import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';

/** After how many failures in a page a release is given up for it. */
const limit = 3;

/** Counts the failures of releases, and says which release of an app is to be loaded next. */
export interface CircuitBreaker {
  failed(release: string): void;
  /** The releases of an app that may be tried, best first. */
  candidates(app: ComposedApp): LoadableRelease[];
  isOpen(release: string): boolean;
}

/** Makes the breaker of a page. */
export function createCircuitBreaker(): CircuitBreaker {
  const failures = new Map<string, number>();
  const isOpen = (release: string): boolean => (failures.get(release) ?? 0) >= limit;
  return {
    isOpen,
    failed: (release) => void failures.set(release, (failures.get(release) ?? 0) + 1),
    candidates(app) {
      const known = app.fallback ? [app, app.fallback] : [app];
      const closed = known.filter(({ release }) => !isOpen(release));
      // When all are given up, the user's wish to retry is still worth an attempt at the newest.
      return closed.length > 0 ? closed : [app];
    },
  };
}
