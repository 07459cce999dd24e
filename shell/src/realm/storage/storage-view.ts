import type { Names } from './names.ts';

/** Makes the app's `localStorage` or `sessionStorage`: the entries of its own namespace, under their plain names. */
export function createStorageView(real: Storage, names: Names): Storage {
  const keys = (): string[] => {
    const all = Array.from({ length: real.length }, (_, index) => real.key(index) ?? '');
    return all.filter((key) => names.isOwn(key)).map((key) => names.plain(key));
  };
  const methods: Storage = {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    getItem: (key) => real.getItem(names.own(String(key))),
    setItem: (key, value) => real.setItem(names.own(String(key)), String(value)),
    removeItem: (key) => real.removeItem(names.own(String(key))),
    clear() {
      for (const key of keys()) real.removeItem(names.own(key));
    },
  };
  // Entries are properties, too: `localStorage.theme = 'dark'`.
  return new Proxy(Object.create(Object.getPrototypeOf(real) as object) as Storage, {
    get: (target, key) => (typeof key === 'symbol' ? (Reflect.get(target, key) as unknown) : known(methods, target, key)),
    set(_target, key, value) {
      methods.setItem(String(key), String(value));
      return true;
    },
    has: (target, key) => key in target || methods.getItem(String(key)) !== null,
    deleteProperty(_target, key) {
      methods.removeItem(String(key));
      return true;
    },
    ownKeys: () => keys(),
    getOwnPropertyDescriptor(_target, key) {
      const value = methods.getItem(String(key));
      return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}

function known(methods: Storage, target: object, key: string): unknown {
  if (Object.hasOwn(methods, key)) return methods[key];
  return key in target && key === 'constructor' ? Reflect.get(target, key) : (methods.getItem(key) ?? undefined);
}
