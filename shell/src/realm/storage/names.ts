/** How an app's names on this device are set apart from those of others. */
export interface Names {
  own(name: string): string;
  isOwn(name: string): boolean;
  /** The name as the app gave it. */
  plain(name: string): string;
}

/** Makes the names of a namespace, e.g. `suanpan/company/sales/…`. */
export function createNames(namespace: string): Names {
  const prefix = `suanpan/${namespace}/`;
  return {
    own: (name) => prefix + name,
    isOwn: (name) => name.startsWith(prefix),
    plain: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name),
  };
}
