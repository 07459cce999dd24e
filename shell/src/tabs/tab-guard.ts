import type { Departure, LeaveGuard } from '../navigation/leave-guard.ts';
import type { PageTabs } from './page-tabs.ts';
import { type PageTab, change } from './tab-list.ts';

export interface TabGuardOptions {
  readonly tabs: Pick<PageTabs, 'list' | 'update' | 'current' | 'placeOf' | 'keepsPages'>;
  /** Whether an app is kept alive when another one is shown. */
  readonly isKeptAlive: (app: string) => boolean;
  /** Asks whether what was typed may be lost. */
  readonly ask: () => Promise<boolean>;
}

/** Makes the guard of the open pages: a page that goes on living in its tab loses nothing. */
export function createTabGuard({ tabs, isKeptAlive, ask }: TabGuardOptions): LeaveGuard {
  const lost = (departure: Departure): readonly PageTab[] => {
    const dirty = tabs.list.get().tabs.filter((tab) => tab.isDirty);
    const { path } = departure;
    return path === null ? dirty : dirty.filter((tab) => tab.location.path !== path && isLost(tab, departure, path));
  };
  const isLost = (tab: PageTab, { isReplaced }: Departure, path: string): boolean => {
    const place = tabs.placeOf(path);
    if (place?.app === tab.app && place.key === tab.key) return true;
    if (tab.id !== tabs.current()?.id) return false;
    if (isReplaced) return true;
    return place?.app === tab.app ? !tabs.keepsPages(tab.app) : !isKeptAlive(tab.app);
  };
  return {
    ask,
    loses: (departure) => lost(departure).length > 0,
    discard(departure) {
      for (const tab of lost(departure)) tabs.update((list) => change(list, tab.id, { isDirty: false }));
    },
  };
}
