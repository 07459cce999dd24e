import type { RealmSurroundings } from '../realm-surroundings.ts';
import { type AppUrl, createAppUrl } from './app-url.ts';
import { createHistoryView } from './history-view.ts';
import { createLocationView } from './location-view.ts';

/** The app's place in the page's address. */
export interface Address {
  readonly url: AppUrl;
  readonly location: Location;
  readonly history: History;
  /** Whether the app itself is moving the page at this moment: it must not hear of that as a move of the user. */
  readonly isMoving: () => boolean;
}

/** Makes the app's `location` and `history`. `send` gives an event to the app's own window. */
export function createAddress({ window, address, app }: RealmSurroundings, send: (event: Event) => void): Address {
  const plain = createAppUrl(window, address, app.base);
  let moving = 0;
  const url: AppUrl = {
    ...plain,
    move(to, state, replace) {
      moving += 1;
      try {
        plain.move(to, state, replace);
      } finally {
        moving -= 1;
      }
    },
  };
  const moved = (from: URL, to: URL): void => {
    send(new PopStateEvent('popstate', { state: null }));
    if (from.hash !== to.hash) send(new HashChangeEvent('hashchange', { oldURL: from.href, newURL: to.href }));
  };
  return {
    url,
    location: createLocationView({ real: window.location, url, reload: () => address.reload(), moved }),
    history: createHistoryView(window.history, url, () => address.reload()),
    isMoving: () => moving > 0,
  };
}
