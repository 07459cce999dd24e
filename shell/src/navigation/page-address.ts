import type { AppLocation, ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';

/** How the page came to its address: by a new entry of the history, in place of the one before, or by going through the history. */
export type Move = 'push' | 'replace' | 'traverse';

/** The address of the page, and where it stands in the browser's history. */
export interface PageAddress {
  readonly location: ReadableStore<AppLocation>;
  /** How `location` came about. */
  latest(): Move;
  /** `app` is what the app on the page keeps with the entry. */
  move(path: string, replace: boolean, app?: unknown): void;
  /** How many pages the browser has gone from where `location` is; 0 when the address is the same. */
  stepsAway(): number;
  /** Takes over where the browser is. */
  settle(): void;
}

/** Makes the address of a window, on its History API. */
export function createPageAddress(window: Window): PageAddress {
  const { history } = window;
  const location = createStore(readLocation(window));
  let position = readPosition(history.state);
  history.replaceState({ position }, '');
  let latest: Move = 'push';
  let moving: Move | undefined;
  const settle = (by: Move): void => {
    latest = by;
    position = readPosition(history.state);
    const next = readLocation(window);
    if (addressOf(next) !== addressOf(location.get())) location.set(next);
  };
  return {
    location,
    latest: () => latest,
    settle: () => settle(moving ?? 'traverse'),
    stepsAway: () => (addressOf(readLocation(window)) === addressOf(location.get()) ? 0 : readPosition(history.state) - position),
    move(path, replace, app) {
      // Counted before the move: single-spa answers a pushState at once with a popstate event, which must not look like one of the browser.
      position = replace ? position : position + 1;
      moving = replace ? 'replace' : 'push';
      const state = app === undefined ? { position } : { position, app };
      if (replace) history.replaceState(state, '', path);
      else history.pushState(state, '', path);
      settle(moving);
      moving = undefined;
    },
  };
}

function readLocation({ location }: Window): AppLocation {
  return { path: location.pathname, search: location.search, hash: location.hash };
}

function addressOf({ path, search, hash }: AppLocation): string {
  return path + search + hash;
}

function readPosition(state: unknown): number {
  return typeof state === 'object' && state !== null && 'position' in state && typeof state.position === 'number' ? state.position : 0;
}
