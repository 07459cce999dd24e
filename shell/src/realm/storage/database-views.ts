import type { Names } from './names.ts';

/** Makes the app's `indexedDB`: databases of its own names. */
export function createDatabaseView(real: IDBFactory, names: Names): IDBFactory {
  const view = Object.create(Object.getPrototypeOf(real) as object) as IDBFactory;
  const fixed: IDBFactory = {
    open: (name, version) => real.open(names.own(name), version),
    deleteDatabase: (name) => real.deleteDatabase(names.own(name)),
    cmp: (first, second) => real.cmp(first, second),
    databases: async () =>
      (await real.databases()).flatMap((info) => (names.isOwn(info.name ?? '') ? [{ ...info, name: names.plain(info.name ?? '') }] : [])),
  };
  return define(view, fixed);
}

/** Makes the app's `caches`: caches of its own names. */
export function createCachesView(real: CacheStorage | undefined, names: Names): CacheStorage | undefined {
  if (!real) return undefined;
  const ownKeys = async (): Promise<string[]> => (await real.keys()).filter((name) => names.isOwn(name));
  const view = Object.create(Object.getPrototypeOf(real) as object) as CacheStorage;
  const fixed: CacheStorage = {
    open: (name) => real.open(names.own(name)),
    has: (name) => real.has(names.own(name)),
    delete: (name) => real.delete(names.own(name)),
    keys: async () => (await ownKeys()).map((name) => names.plain(name)),
    async match(request, options) {
      const wanted = options?.cacheName === undefined ? await ownKeys() : [names.own(options.cacheName)];
      for (const name of wanted) {
        const found = await (await real.open(name)).match(request, options);
        if (found) return found;
      }
      return undefined;
    },
  };
  return define(view, fixed);
}

function define<T extends object>(view: T, fixed: object): T {
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(view, name, { configurable: true, writable: true, value });
  return view;
}
