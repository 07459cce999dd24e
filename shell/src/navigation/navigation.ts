import { ProtocolError } from '@suanpan/protocol/errors';
import type { AppLocation, ReadableStore } from '@suanpan/protocol/host';
import { createLeaveGuard } from './leave-guard.ts';
import { createPageAddress } from './page-address.ts';

/** The page's address, and the ways to change it. */
export interface Navigation {
  readonly location: ReadableStore<AppLocation>;
  go(path: string, options?: { readonly replace?: boolean }): void;
  back(): void;
  /** Takes over a move that an app made within its own addresses, with what it keeps with the entry. */
  record(path: string, state: unknown, replace: boolean): void;
  /** While the function is set and resolves to false, the page stays where it is. */
  guard(mayLeave: (() => Promise<boolean>) | null): void;
  /** Returns whether what an app held was given up by its user when they left it; asked once. */
  hasDiscarded(): boolean;
  /** Leaves the whole page for another address of the site, once the user agrees to lose what is not saved. */
  leaveFor(path: string, before: () => Promise<void>): Promise<void>;
}

/** Makes the navigation of a window, on its History API. */
export function createNavigation(window: Window): Navigation {
  const address = createPageAddress(window);
  const leave = createLeaveGuard();
  let whenBack: (() => void) | null = null;

  // One listener for good: single-spa keeps popstate listeners itself and forgets that one was to be called once only.
  window.addEventListener('popstate', () => {
    const steps = address.stepsAway();
    if (!leave.isSet() || steps === 0) {
      address.settle();
      const act = whenBack;
      whenBack = null;
      return act?.();
    }
    // The browser has moved already: go back to where the user was, and forth again once they agree.
    whenBack = () => leave.pass(() => window.history.go(steps));
    return window.history.go(-steps);
  });

  window.addEventListener('beforeunload', (event) => {
    if (leave.isSet()) event.preventDefault();
  });

  return {
    location: address.location,
    go(path, options) {
      const { pathname, search, hash } = targetOf(window, path);
      const move = (): void => address.move(pathname + search + hash, options?.replace ?? false);
      if (pathname === address.location.get().path) move();
      else leave.pass(move);
    },
    back: () => window.history.back(),
    record: (path, state, replace) => address.move(path, replace, state),
    guard: (mayLeave) => leave.set(mayLeave),
    hasDiscarded: leave.hasDiscarded,
    leaveFor: (path, before) =>
      leave.passAsync(async () => {
        await before();
        window.location.assign(path);
      }),
  };
}

function targetOf(window: Window, path: string): URL {
  const target = new URL(path, window.location.href);
  if (target.origin === window.location.origin) return target;
  throw new ProtocolError('SP-HOST-003', `Cannot go to "${path}": it is another site`);
}
