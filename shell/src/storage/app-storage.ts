import type { HostStorage } from '@suanpan/protocol/host';

/** An app's memory on this device: apart from other apps and other companies. */
export function createAppStorage(storage: Storage, company: string, app: string): HostStorage {
  const keyOf = (key: string): string => `suanpan/${company}/${app}/${key}`;
  return {
    get: (key) => storage.getItem(keyOf(key)),
    set(key, value) {
      storage.setItem(keyOf(key), value);
    },
    remove: (key) => storage.removeItem(keyOf(key)),
  };
}
