import type { ComposedApp } from '@suanpan/protocol/composition';
import type { AppLocation, ReadableStore } from '@suanpan/protocol/host';
import { matchRoute } from '@suanpan/protocol/match-route';
import { createStore } from '../stores/create-store.ts';

/** The location as one app sees it: it moves only while the address is the app's own, so that leaving does not repaint it. */
export function createAppLocation(page: ReadableStore<AppLocation>, app: ComposedApp): ReadableStore<AppLocation> {
  const own = createStore(page.get());
  page.subscribe(() => {
    if (matchRoute([app], page.get().path)) own.set(page.get());
  });
  return own;
}
