/** Makes caches that are kept in memory, in the order in which they were written. */
export function createDeviceCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string): Promise<Cache> => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (key: RequestInfo | URL) => store.get(pathOf(key))?.clone(),
      put: async (key: RequestInfo | URL, response: Response) => void store.set(pathOf(key), response),
      delete: async (key: RequestInfo | URL) => store.delete(pathOf(key)),
      keys: async () => [...store.keys()].map((path) => ({ url: `http://localhost${path}` }) as Request),
    } as Partial<Cache> as Cache;
  };
  return {
    open,
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
    keys: async () => [...stores.keys()],
  } as Partial<CacheStorage> as CacheStorage;
}

function pathOf(key: RequestInfo | URL): string {
  const { pathname, search } = new URL(typeof key === 'object' && 'url' in key ? key.url : key, 'http://localhost');
  return pathname + search;
}
