import type { OpenPage, ReadableStore } from '@suanpan/protocol/host';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import type { TabList } from './tab-list.ts';

/** The pages that each app keeps alive. */
export interface AppPages {
  of(app: string): ReadableStore<readonly OpenPage[]>;
  /** The page that the app shows, in sight or not. */
  currentOf(app: string): string | undefined;
  /** Whether the app listens to its pages. */
  isWatched(app: string): boolean;
}

interface Watched {
  readonly store: WritableStore<readonly OpenPage[]>;
  listeners: number;
}

/** Makes the pages of all apps from the list of tabs. */
export function createAppPages(list: ReadableStore<TabList>): AppPages {
  const apps = new Map<string, Watched>();
  const watchedOf = (app: string): Watched => {
    const watched = apps.get(app) ?? { store: createStore(pagesIn(list.get(), app)), listeners: 0 };
    apps.set(app, watched);
    return watched;
  };
  list.subscribe(() => {
    for (const [app, { store }] of apps) {
      const next = pagesIn(list.get(), app);
      if (!isSame(next, store.get())) store.set(next);
    }
  });
  return {
    of(app) {
      const watched = watchedOf(app);
      return {
        get: watched.store.get,
        subscribe(listener) {
          watched.listeners += 1;
          const stop = watched.store.subscribe(listener);
          return () => {
            watched.listeners -= 1;
            stop();
          };
        },
      };
    },
    currentOf: (app) => currentIn(list.get(), app),
    isWatched: (app) => (apps.get(app)?.listeners ?? 0) > 0,
  };
}

function pagesIn(list: TabList, app: string): readonly OpenPage[] {
  const current = currentIn(list, app);
  return list.tabs.filter((tab) => tab.app === app && tab.isAlive).map(({ id }) => ({ id, isCurrent: id === current }));
}

function currentIn({ tabs }: TabList, app: string): string | undefined {
  const own = tabs.filter((tab) => tab.app === app && tab.isAlive);
  return own.toSorted((one, other) => other.seen - one.seen)[0]?.id;
}

function isSame(one: readonly OpenPage[], other: readonly OpenPage[]): boolean {
  return (
    one.length === other.length && one.every((page, index) => page.id === other[index]?.id && page.isCurrent === other[index].isCurrent)
  );
}
