/** What the frame remembers for one person of one company on this device. */
export interface PersonalMemory {
  /** Returns what was written last; `undefined` when there is nothing that can be read. */
  read(key: string): unknown;
  /** Never throws: what the device does not keep lasts as long as the page. */
  write(key: string, value: unknown): void;
}

export interface PersonalMemoryParts {
  /** Some browsers throw at the very sight of their storage. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly company: string;
  readonly person: string;
}

/** Makes the memory of a page's person. */
export function createPersonalMemory({ storage, company, person }: PersonalMemoryParts): PersonalMemory {
  const unkept = new Map<string, unknown>();
  // No app has such a name, so that what apps remember is elsewhere.
  const keyOf = (key: string): string => `suanpan/${company}/~${person}/${key}`;
  return {
    read(key) {
      if (unkept.has(key)) return unkept.get(key);
      try {
        return JSON.parse(storage().getItem(keyOf(key)) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        storage().setItem(keyOf(key), JSON.stringify(value));
        unkept.delete(key);
      } catch {
        // Full, or denied.
        unkept.set(key, value);
      }
    },
  };
}
