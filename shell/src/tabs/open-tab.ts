import type { Navigation } from '../navigation/navigation.ts';
import type { PageTabs } from './page-tabs.ts';
import { addressOf } from './tab-list.ts';

/** The ways to bring an open page up. */
export interface TabOpener {
  /** Brings the page of a path up as it was left, or opens it. */
  open(path: string): void;
  /** Brings a tab up. */
  activate(id: string): void;
}

/** Makes the opener of a page's tabs. */
export function createTabOpener(tabs: Pick<PageTabs, 'list' | 'placeOf'>, navigation: Pick<Navigation, 'go'>): TabOpener {
  return {
    activate(id) {
      const tab = tabs.list.get().tabs.find((candidate) => candidate.id === id);
      if (tab && tab.id !== tabs.list.get().current) navigation.go(addressOf(tab));
    },
    open(path) {
      const { pathname, search, hash } = new URL(path, 'http://page');
      const place = search + hash === '' ? tabs.placeOf(pathname) : undefined;
      const there = place?.key === pathname && tabs.list.get().tabs.find((tab) => tab.app === place.app && tab.key === place.key);
      navigation.go(there && there.id !== tabs.list.get().current ? addressOf(there) : path);
    },
  };
}
