import type { Navigation } from '../navigation/navigation.ts';
import { createTabCloser } from './close-tabs.ts';
import type { PageTabs } from './page-tabs.ts';
import { addressOf, change, move } from './tab-list.ts';

/** What a person does with the tabs. */
export interface TabActs {
  /** Brings the page of a path up as it was left, or opens it. */
  open(path: string): void;
  /** Brings a tab up. */
  activate(id: string): void;
  /** Brings up the tab that is `offset` places to the right of the one in sight, around the ends. */
  step(offset: number): void;
  /** Closes a tab, once the person agrees to lose what is typed there. */
  close(id: string): Promise<void>;
  /** Closes every tab but one, asking for each that holds something typed. */
  closeOthers(id: string): Promise<void>;
  /** Brings back the tab that was closed last. */
  reopen(): void;
  /** Moves a tab to a place among the others. */
  move(id: string, to: number): void;
}

export interface TabActsOptions {
  readonly tabs: PageTabs;
  readonly navigation: Pick<Navigation, 'go'>;
  readonly ask: () => Promise<boolean>;
  /** Told when no page of an app is open any more. */
  readonly abandoned: (app: string) => void;
}

/** Makes the acts on a page's tabs. */
export function createTabActs(options: TabActsOptions): TabActs {
  const { tabs, navigation } = options;
  const tabsNow = () => tabs.list.get().tabs;
  const activate = (id: string): void => {
    const tab = tabsNow().find((candidate) => candidate.id === id);
    if (tab && tab.id !== tabs.list.get().current) navigation.go(addressOf(tab));
  };
  const closeNow = createTabCloser(options, activate);
  return {
    activate,
    close: closeNow,
    open(path) {
      const { pathname, search, hash } = new URL(path, 'http://page');
      const place = search + hash === '' ? tabs.placeOf(pathname) : undefined;
      const there = place?.key === pathname && tabsNow().find((tab) => tab.app === place.app && tab.key === place.key);
      navigation.go(there && there.id !== tabs.list.get().current ? addressOf(there) : path);
    },
    step(offset) {
      const all = tabsNow();
      const here = all.findIndex((tab) => tab.id === tabs.list.get().current);
      const next = all.at((here + offset + all.length) % Math.max(1, all.length));
      if (next) activate(next.id);
    },
    async closeOthers(id) {
      activate(id);
      for (const other of tabsNow()) if (other.id !== id) await closeNow(other.id);
    },
    reopen() {
      const last = tabs.list.get().closed.at(-1);
      if (!last) return;
      tabs.update((list) => ({ ...list, closed: list.closed.slice(0, -1) }));
      navigation.go(last.address);
      const opened = tabs.current();
      if (opened) tabs.update((list) => move(change(list, opened.id, { title: opened.title ?? last.title }), opened.id, last.index));
    },
    move: (id, to) => tabs.update((list) => move(list, id, to)),
  };
}
