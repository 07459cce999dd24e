import { ProtocolError } from '@suanpan/protocol/errors';
import type { AppLocation, ReadableStore } from '@suanpan/protocol/host';
import { type Departure, type LeaveGuard, passGuard } from './leave-guard.ts';
import { type Move, createPageAddress } from './page-address.ts';

/** The page's address, and the ways to change it. */
export interface Navigation {
  readonly location: ReadableStore<AppLocation>;
  /** How `location` came about. */
  latest(): Move;
  go(path: string, options?: { readonly replace?: boolean }): void;
  back(): void;
  /** Takes over a move that an app made within its own addresses, with what it keeps with the entry. */
  record(path: string, state: unknown, replace: boolean): void;
  /** Leaves the whole page for another address of the site, once the user agrees to lose what is not saved. */
  leaveFor(path: string, before: () => Promise<void>): Promise<void>;
}

/** Makes the navigation of a window, on its History API. */
export function createNavigation(window: Window, guard: LeaveGuard): Navigation {
  const address = createPageAddress(window);
  let whenBack: (() => void) | null = null;
  const pass = (departure: Departure, act: () => void): void => {
    if (guard.loses(departure)) void passGuard(guard, departure, async () => act());
    else act();
  };

  // One listener for good: single-spa keeps popstate listeners itself and forgets that one was to be called once only.
  window.addEventListener('popstate', () => {
    const steps = address.stepsAway();
    const departure = { path: window.location.pathname, isReplaced: false };
    if (steps === 0 || !guard.loses(departure)) {
      address.settle();
      const act = whenBack;
      whenBack = null;
      return act?.();
    }
    // The browser has moved already: go back to where the user was, and forth again once they agree.
    whenBack = () => pass(departure, () => window.history.go(steps));
    return window.history.go(-steps);
  });

  window.addEventListener('beforeunload', (event) => {
    if (guard.loses(wholePage)) event.preventDefault();
  });

  return {
    location: address.location,
    latest: address.latest,
    go(path, { replace = false } = {}) {
      const { pathname, search, hash } = targetOf(window, path);
      const move = (): void => address.move(pathname + search + hash, replace);
      if (pathname === address.location.get().path) move();
      else pass({ path: pathname, isReplaced: replace }, move);
    },
    back: () => window.history.back(),
    record: (path, state, replace) => address.move(path, replace, state),
    leaveFor: (path, before) =>
      passGuard(guard, wholePage, async () => {
        await before();
        window.location.assign(path);
      }),
  };
}

const wholePage: Departure = { path: null, isReplaced: false };

function targetOf(window: Window, path: string): URL {
  const target = new URL(path, window.location.href);
  if (target.origin === window.location.origin) return target;
  throw new ProtocolError('SP-HOST-003', `Cannot go to "${path}": it is another site`);
}
