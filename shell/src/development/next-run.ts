import type { ComposedApp } from '@suanpan/protocol/composition';

/** Returns a live app's run of that number: the same files under addresses of their own, and so a realm of its own. */
export function nextRun(app: ComposedApp, number: number): ComposedApp {
  const base = `${app.base}~${number}/`;
  const inRun = (url: string): string => base + url.slice(app.base.length);
  return { ...app, release: `${app.release}-${number}`, base, entry: inRun(app.entry), scope: inRun(app.scope) };
}
