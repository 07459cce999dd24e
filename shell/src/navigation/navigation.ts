import { ProtocolError } from '@suanpan/protocol/errors';
import type { AppLocation, ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';

/** The page's address, and the ways to change it. */
export interface Navigation {
  readonly location: ReadableStore<AppLocation>;
  go(path: string, options?: { readonly replace?: boolean }): void;
  back(): void;
  /** While the function is set and resolves to false, the page stays where it is. */
  guard(mayLeave: (() => Promise<boolean>) | null): void;
  isGuarded(): boolean;
}

/** Makes the navigation of a window, on its History API. */
export function createNavigation(window: Window): Navigation {
  const { history } = window;
  const location = createStore(readLocation(window));
  let mayLeave: (() => Promise<boolean>) | null = null;
  let position = readPosition(history.state);

  const settle = (): void => {
    position = readPosition(history.state);
    const next = readLocation(window);
    if (addressOf(next) !== addressOf(location.get())) location.set(next);
  };
  const move = (path: string, replace: boolean): void => {
    const state = { position: replace ? position : position + 1 };
    if (replace) history.replaceState(state, '', path);
    else history.pushState(state, '', path);
    settle();
  };
  const whenAllowed = (act: () => void): void => {
    if (!mayLeave) return act();
    void mayLeave().then((allowed) => allowed && act());
  };

  history.replaceState({ position }, '');
  window.addEventListener('popstate', () => {
    const steps = readPosition(history.state) - position;
    if (!mayLeave || steps === 0 || addressOf(readLocation(window)) === addressOf(location.get())) return settle();
    // The browser has moved already: go back to where the user was, and forth again once they agree.
    history.go(-steps);
    const ask = mayLeave;
    window.addEventListener('popstate', () => void ask().then((allowed) => allowed && leaveBy(steps)), { once: true });
  });
  const leaveBy = (steps: number): void => {
    mayLeave = null;
    history.go(steps);
  };

  return {
    location,
    go(path, options) {
      const target = new URL(path, window.location.href);
      if (target.origin !== window.location.origin) throw new ProtocolError('SP-HOST-003', `Cannot go to "${path}": it is another site`);
      const address = target.pathname + target.search + target.hash;
      const isSamePage = target.pathname === location.get().path;
      if (isSamePage) move(address, options?.replace ?? false);
      else whenAllowed(() => move(address, options?.replace ?? false));
    },
    back: () => history.back(),
    guard(next) {
      mayLeave = next;
    },
    isGuarded: () => mayLeave !== null,
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
