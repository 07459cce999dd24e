import type { HostStorage } from '@suanpan/protocol/host';

/** Returns a host's storage that lasts as long as the test. */
export function memoryStorage(): HostStorage {
  const items = new Map<string, string>();
  return {
    get: (key) => items.get(key) ?? null,
    set: (key, value) => void items.set(key, value),
    remove: (key) => void items.delete(key),
  };
}
