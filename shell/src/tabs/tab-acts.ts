import type { Navigation } from '../navigation/navigation.ts';
import { createTabCloser } from './close-tabs.ts';
import type { TabOpener } from './open-tab.ts';
import type { PageTabs } from './page-tabs.ts';
import { move } from './rearrange-tabs.ts';
import { change } from './tab-list.ts';

/** What a person does with the tabs. */
export interface TabActs extends TabOpener {
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
  readonly opener: TabOpener;
  readonly navigation: Pick<Navigation, 'go'>;
  readonly ask: () => Promise<boolean>;
  /** Told when no page of an app is open any more. */
  readonly abandoned: (app: string) => void;
}

/** Makes the acts on a page's tabs. */
export function createTabActs(options: TabActsOptions): TabActs {
  const { tabs, navigation } = options;
  const tabsNow = () => tabs.list.get().tabs;
  const { activate } = options.opener;
  const closeNow = createTabCloser(options, activate);
  return {
    ...options.opener,
    close: closeNow,
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
