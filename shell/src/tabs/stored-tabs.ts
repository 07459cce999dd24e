import { type PageTab, addressOf } from './tab-list.ts';

/** An open page as it is remembered over a reload. */
export interface StoredTab {
  readonly address: string;
  readonly title: string | null;
}

/** Remembers the open pages of one browser tab, apart by company and person. */
export interface TabMemory {
  read(): readonly StoredTab[];
  write(tabs: readonly PageTab[]): void;
}

/** Makes the memory on a storage. One that is full, denied or holds something else costs the memory, and nothing else. */
export function createTabMemory(storage: () => Storage, owner: { readonly company: string; readonly user: string }): TabMemory {
  const key = `suanpan:tabs:${owner.company}:${owner.user}`;
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(storage().getItem(key) ?? '[]');
        return Array.isArray(stored) && stored.every(isStoredTab) ? stored : [];
      } catch {
        return [];
      }
    },
    write(tabs) {
      try {
        storage().setItem(key, JSON.stringify(tabs.map((tab) => ({ address: addressOf(tab), title: tab.title }))));
      } catch {
        // A browser that keeps nothing shows the open pages until the reload.
      }
    },
  };
}

function isStoredTab(value: unknown): value is StoredTab {
  const { address, title } = (value ?? {}) as Partial<StoredTab>;
  return typeof address === 'string' && address.startsWith('/') && (title === null || typeof title === 'string');
}
