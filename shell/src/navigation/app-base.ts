/** Returns the part of the address that all routes of an app share, e.g. `/sales`: below it, the address is the app's own. */
export function appBase(routes: readonly { readonly path: string }[]): string {
  const [first = [], ...others] = routes.map(({ path }) => path.split('/').slice(1));
  const shared = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const parts = shared === -1 ? first : first.slice(0, shared);
  return parts.map((part) => `/${part}`).join('');
}
