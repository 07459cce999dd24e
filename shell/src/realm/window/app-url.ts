import type { RealmAddress } from '../realm-surroundings.ts';

/** The address as the app sees it: the part below its base, so that its own router works as if it ran alone. */
export interface AppUrl {
  read(): URL;
  /** Returns whether the page is at one of the app's addresses. */
  isOwn(): boolean;
  /** Moves to an address of the app: the page where it is the app's own, else the app alone. */
  move(url: URL, state: unknown, replace: boolean): void;
  /** What the app keeps with the present entry of the browser's history. */
  state(): unknown;
  /** Takes note of where the app is now; returns whether it has moved since the last time. */
  settle(): boolean;
}

/** Makes the app's view of the page's address. */
export function createAppUrl({ location, history }: Window, { base, aside, move }: RealmAddress, files: string): AppUrl {
  const first = `${location.origin}/`;
  let last = first;
  let seen = first;
  const isOwn = (): boolean => location.pathname === base || location.pathname.startsWith(`${base}/`);
  const read = (): URL => {
    if (isOwn()) last = `${location.origin}${location.pathname.slice(base.length) || '/'}${location.search}${location.hash}`;
    // While the page is at another app, this one keeps the address that it had.
    else if (aside) last = new URL(aside.read()?.url ?? '/', first).href;
    return new URL(last);
  };
  // A router that was given the base of the files means the app's root by it.
  const toPage = ({ pathname, search, hash }: URL): string =>
    `${(base + withoutFiles(pathname, files)).replace(/(?<=.)\/$/, '') || '/'}${search}${hash}`;
  return {
    isOwn,
    read,
    move(url, state, replace) {
      if (isOwn()) move(toPage(url), state, replace);
      else if (aside) aside.move({ url: withoutFiles(url.pathname, files) + url.search + url.hash, state }, replace);
      else last = url.href;
      seen = read().href;
    },
    state: () => (isOwn() ? appStateOf(history.state) : (aside?.read()?.state ?? null)),
    settle() {
      const before = seen;
      seen = read().href;
      return seen !== before;
    },
  };
}

/** The state that the app gave to an entry of the browser's history: the page keeps it beside its own. */
function appStateOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'app' in state ? state.app : null;
}

function withoutFiles(pathname: string, files: string): string {
  return pathname.startsWith(files) ? `/${pathname.slice(files.length)}` : pathname;
}
