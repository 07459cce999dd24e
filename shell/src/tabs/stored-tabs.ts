import type { PersonalMemory } from '../storage/personal-memory.ts';
import { type PageTab, addressOf } from './tab-list.ts';

/** An open page as it is remembered over a reload. */
export interface StoredTab {
  readonly address: string;
  readonly title: string | null;
}

/** Remembers the open pages of one browser tab. */
export interface TabMemory {
  read(): readonly StoredTab[];
  write(tabs: readonly PageTab[]): void;
}

/** Makes the memory of a person's tabs. One that holds something else is empty. */
export function createTabMemory(memory: PersonalMemory): TabMemory {
  let last = '';
  return {
    read() {
      const stored = memory.read('tabs');
      return Array.isArray(stored) && stored.every(isStoredTab) ? stored : [];
    },
    write(tabs) {
      const kept: readonly StoredTab[] = tabs.map((tab) => ({ address: addressOf(tab), title: tab.title }));
      const text = JSON.stringify(kept);
      // Who goes from one open page to another changes nothing of it, and the browser's storage takes milliseconds.
      if (text === last) return;
      last = text;
      memory.write('tabs', kept);
    },
  };
}

function isStoredTab(value: unknown): value is StoredTab {
  const { address, title } = (value ?? {}) as Partial<StoredTab>;
  return typeof address === 'string' && address.startsWith('/') && (title === null || typeof title === 'string');
}
