import type { AppLocation, OpenPage, ReadableStore } from '@suanpan/protocol/host';
import type { Navigation } from '../navigation/navigation.ts';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import { type AppPages, createAppPages } from './app-pages.ts';
import type { TabMemory } from './stored-tabs.ts';
import { type PageTab, type TabList, arrive, change, noTabs, retire } from './tab-list.ts';
import type { TabPlace } from './tab-place.ts';

/** The open pages of the browser tab, and what they say of themselves. */
export interface PageTabs {
  readonly list: ReadableStore<TabList>;
  /** Changes the list by one of the functions of `tab-list.ts`. */
  update(next: (list: TabList) => TabList): void;
  /** The tab of a page, or of the app's page in sight where none is named. */
  find(app: string, page: string | null): PageTab | undefined;
  /** The tab in sight. */
  current(): PageTab | undefined;
  /** The pages that an app keeps alive. */
  pagesOf(app: string): ReadableStore<readonly OpenPage[]>;
  /** Whether an app keeps its pages apart, so that one is not lost when another is shown. */
  keepsPages(app: string): boolean;
  /** Where a page is. */
  locationOf(page: string): ReadableStore<AppLocation>;
  /** Follows the page's address from now on. */
  follow(navigation: Pick<Navigation, 'location' | 'latest'>): void;
  placeOf(path: string): TabPlace | undefined;
}

export interface PageTabsOptions {
  /** What a path is a page of; undefined where it is no page, or none for this person. */
  readonly placeOf: (path: string) => TabPlace | undefined;
  /** The first page of the menu. */
  readonly home: string | undefined;
  readonly memory: TabMemory;
  /** How many pages are kept alive. */
  readonly budget: number;
}

/** Makes the tabs of a page, with those that were open before its reload. */
export function createPageTabs({ placeOf, home, memory, budget }: PageTabsOptions): PageTabs {
  let made = 0;
  const newId = (): string => `tab-${(made += 1)}`;
  const list = createStore<TabList>(restore({ placeOf, home, memory, newId }));
  const pages: AppPages = createAppPages(list);
  const locations = createLocations(list);
  const update: PageTabs['update'] = (next) => {
    const changed = retire(next(list.get()), budget);
    if (changed === list.get()) return;
    list.set(changed);
    memory.write(changed.tabs);
  };
  const current = (): PageTab | undefined => list.get().tabs.find((tab) => tab.id === list.get().current);
  return {
    list,
    update,
    current,
    placeOf,
    pagesOf: pages.of,
    keepsPages: pages.isWatched,
    find: (app, page) => list.get().tabs.find((tab) => tab.id === (page ?? pages.currentOf(app))),
    locationOf: locations,
    follow(navigation) {
      const settle = (): void => {
        const location = navigation.location.get();
        const place = placeOf(location.path);
        const isReplaced = navigation.latest() === 'replace';
        update((present) => (place ? arrive(present, { place, location, isReplaced, id: newId() }) : { ...present, current: null }));
      };
      settle();
      navigation.location.subscribe(settle);
    },
  };
}

/** Returns where each page is, as a store for each. */
function createLocations(list: ReadableStore<TabList>): (page: string) => ReadableStore<AppLocation> {
  const stores = new Map<string, WritableStore<AppLocation>>();
  const find = (page: string): PageTab | undefined => list.get().tabs.find((tab) => tab.id === page);
  list.subscribe(() => {
    for (const [page, store] of stores) {
      const tab = find(page);
      if (tab) store.set(tab.location);
      else stores.delete(page);
    }
  });
  return (page) => {
    const store = stores.get(page) ?? createStore(find(page)?.location ?? nowhere);
    stores.set(page, store);
    return store;
  };
}

/** Names a page's tab, or notes whether it holds something typed. */
export function describePage(
  tabs: PageTabs,
  { app, page }: { readonly app: string; readonly page: string | null },
  next: Partial<Pick<PageTab, 'title' | 'isDirty'>>,
): void {
  const tab = tabs.find(app, page);
  if (!tab) return;
  // A page that is put out of sight undoes its effects, and so seems to have nothing typed any more.
  const isHiding = next.isDirty === false && page !== null && tabs.find(app, null)?.id !== page;
  if (!isHiding) tabs.update((list) => change(list, tab.id, next));
}

const nowhere: AppLocation = { path: '/', search: '', hash: '' };

interface Restoring extends Pick<PageTabsOptions, 'placeOf' | 'home' | 'memory'> {
  readonly newId: () => string;
}

function restore({ placeOf, home, memory, newId }: Restoring): TabList {
  const stored = home === undefined ? memory.read() : [{ address: home, title: null }, ...memory.read()];
  const tabs: PageTab[] = [];
  for (const { address, title } of stored) {
    const { pathname, search, hash } = new URL(address, 'http://page');
    const place = placeOf(pathname);
    const there = place && tabs.findIndex((tab) => tab.app === place.app && tab.key === place.key);
    if (!place || there === undefined) continue;
    const location = { path: pathname, search, hash };
    const known = tabs[there];
    if (known) tabs[there] = { ...known, location, title };
    else tabs.push({ ...place, id: newId(), location, title, isDirty: false, isAlive: false, seen: 0, isHome: pathname === home });
  }
  return { ...noTabs, tabs };
}
