import type { ComposedApp } from '@suanpan/protocol/composition';
import type { AppLocation } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import type { Move } from '../navigation/page-address.ts';

/** An app with the part that tabs look at: its name and its routes. */
export function composedApp(name: string, paths: readonly string[]): ComposedApp {
  return { name, routes: paths.map((path) => ({ path, title: { 'zh-CN': path, 'en-US': path } })) } as unknown as ComposedApp;
}

/** A page's address that is moved by hand. */
export function examplePage(first: string) {
  const location = createStore<AppLocation>(toLocation(first));
  let latest: Move = 'push';
  const go = (path: string, { replace = false } = {}): void => {
    latest = replace ? 'replace' : 'push';
    location.set(toLocation(path));
  };
  return { location, latest: () => latest, go };
}

function toLocation(address: string): AppLocation {
  const { pathname, search, hash } = new URL(address, 'http://page');
  return { path: pathname, search, hash };
}
