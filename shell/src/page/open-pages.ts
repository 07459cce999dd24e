import type { Composition } from '@suanpan/protocol/composition';
import type { Session } from '@suanpan/protocol/session';
import type { HostPages } from '../host/host-services.ts';
import { type AppPagesKnown, isKept } from '../loading/app-cast.ts';
import { type Navigation, createNavigation } from '../navigation/navigation.ts';
import { homeOf, resolvePage } from '../navigation/resolve-page.ts';
import { type PageTabs, createPageTabs, describePage } from '../tabs/page-tabs.ts';
import { memoryOf } from './memory-of.ts';
import { createTabMemory } from '../tabs/stored-tabs.ts';
import { type TabOpener, createTabOpener } from '../tabs/open-tab.ts';
import type { TabActsOptions } from '../tabs/tab-acts.ts';
import { createTabGuard } from '../tabs/tab-guard.ts';
import type { SurroundOptions } from './surround-app.ts';
import { change, relocate } from '../tabs/tab-list.ts';
import { type TabPlace, tabPlaceOf } from '../tabs/tab-place.ts';

/** The page's address and the tabs of its open pages. */
export interface OpenPages {
  readonly navigation: Navigation;
  readonly tabs: PageTabs;
  readonly opener: TabOpener;
  /** What the acts on tabs work with; their code comes with the strip. */
  readonly forActs: TabActsOptions;
  /** What each app calls its page. */
  readonly titles: SurroundOptions['titles'];
  /** What apps may do with their pages. */
  readonly forApps: HostPages;
  /** What decides which apps are kept alive. */
  readonly known: AppPagesKnown;
  /** The apps that do something long, which they would lose with their place on the page. */
  readonly busyApps: Set<string>;
}

export interface OpenPagesOptions {
  readonly composition: Composition;
  readonly session: Session | null;
  readonly window: Window & typeof globalThis;
  /** Asks whether what was typed may be lost. */
  readonly ask: () => Promise<boolean>;
  /** Told when no page of an app is open any more. */
  readonly abandoned: (app: string) => void;
}

/** How many pages are kept alive: more cost memory on a phone, fewer bring a page back by its address more often. */
const keptPages = 12;

/** Makes the address and the tabs of a page. */
export function createOpenPages({ composition, session, window, ask, abandoned }: OpenPagesOptions): OpenPages {
  const { apps } = composition;
  const placeOf = (path: string): TabPlace | undefined =>
    session && resolvePage(composition, session, path).kind === 'page' ? tabPlaceOf(apps, path) : undefined;
  const tabs = createPageTabs({
    placeOf,
    home: session ? homeOf(apps, session) : undefined,
    memory: createTabMemory(memoryOf(() => window.sessionStorage, session)),
    budget: keptPages,
  });
  const isKeptAlive = (name: string): boolean => apps.some((app) => app.name === name && isKept(app));
  const navigation = createNavigation(window, createTabGuard({ tabs, isKeptAlive, ask }));
  tabs.follow(navigation);
  const opener = createTabOpener(tabs, navigation);
  const goFrom = (page: string | null, path: string, options?: { readonly replace?: boolean }): void => {
    const { pathname, search, hash } = new URL(path, window.location.href);
    const place = placeOf(pathname);
    const isAside = page !== null && tabs.list.get().current !== page && options?.replace === true && place !== undefined;
    if (!isAside) return navigation.go(path, options);
    return tabs.update((list) => relocate(list, page, { place, location: { path: pathname, search, hash } }));
  };
  const busyApps = new Set<string>();
  const ofApp = (name: string) => tabs.list.get().tabs.filter((tab) => tab.app === name);
  return {
    busyApps,
    navigation,
    tabs,
    opener,
    forActs: { tabs, opener, navigation, ask, abandoned },
    titles: {
      get: (app) => tabs.find(app, null)?.title ?? '',
      set: (app, text) => describePage(tabs, { app, page: null }, { title: text }),
    },
    forApps: {
      of: tabs.pagesOf,
      locationOf: tabs.locationOf,
      title: (owner, text) => describePage(tabs, owner, { title: text }),
      dirty: (owner, value) => describePage(tabs, owner, { isDirty: value }),
      go: ({ page }, path, options) => goFrom(page, path, options),
      open: opener.open,
      left: (app) => {
        for (const { id } of ofApp(app)) tabs.update((list) => change(list, id, { isDirty: false }));
      },
    },
    known: {
      isAbandoned: (name) => !busyApps.has(name) && ofApp(name).length === 0,
      holdsDraft: (name) => busyApps.has(name) || ofApp(name).some((tab) => tab.isDirty),
      tookOff: (name) => {
        for (const { id } of ofApp(name)) if (id !== tabs.list.get().current) tabs.update((list) => change(list, id, { isAlive: false }));
      },
    },
  };
}
