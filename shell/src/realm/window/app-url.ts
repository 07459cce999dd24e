import type { RealmAddress } from '../realm-surroundings.ts';

/** The address as the app sees it: the part below its base, so that its own router works as if it ran alone. */
export interface AppUrl {
  read(): URL;
  /** Returns whether the page is at one of the app's addresses. */
  isOwn(): boolean;
  /** Returns the page's path for an address of the app. */
  toPage(url: URL): string;
}

/** Makes the app's view of the page's address. */
export function createAppUrl(location: Location, { base }: RealmAddress, files: string): AppUrl {
  let last = `${location.origin}/`;
  const isOwn = (): boolean => location.pathname === base || location.pathname.startsWith(`${base}/`);
  return {
    isOwn,
    read() {
      // While the page is at another app, this one keeps the address that it had.
      if (isOwn()) last = `${location.origin}${location.pathname.slice(base.length) || '/'}${location.search}${location.hash}`;
      return new URL(last);
    },
    // A router that was given the base of the files means the app's root by it.
    toPage: ({ pathname, search, hash }) => `${(base + withoutFiles(pathname, files)).replace(/(?<=.)\/$/, '') || '/'}${search}${hash}`,
  };
}

function withoutFiles(pathname: string, files: string): string {
  return pathname.startsWith(files) ? `/${pathname.slice(files.length)}` : pathname;
}
