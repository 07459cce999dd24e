import type { AppLocation } from '@suanpan/protocol/host';
import type { TabPlace } from './tab-place.ts';

/** An open page. */
export interface PageTab extends TabPlace {
  readonly id: string;
  readonly location: AppLocation;
  /** What the page calls itself; null until it does. */
  readonly title: string | null;
  /** Holds something typed that is saved nowhere. */
  readonly isDirty: boolean;
  /** Kept alive by its app; otherwise it comes back by its address. */
  readonly isAlive: boolean;
  /** Counts up: the greatest was seen last. */
  readonly seen: number;
  /** Stays first and cannot be closed. */
  readonly isHome: boolean;
}

/** The open pages, in the order of their tabs. */
export interface TabList {
  readonly tabs: readonly PageTab[];
  /** The tab in sight; null where the address is no page. */
  readonly current: string | null;
  /** What was closed, the latest last. */
  readonly closed: readonly ClosedTab[];
}

export interface ClosedTab {
  readonly address: string;
  readonly title: string | null;
  readonly index: number;
}

export const noTabs: TabList = { tabs: [], current: null, closed: [] };

export interface Arrival {
  readonly place: TabPlace;
  readonly location: AppLocation;
  /** Whether the present page became another one, as a new document does when it is saved. */
  readonly isReplaced: boolean;
  /** The id of the tab, should a new one be needed. */
  readonly id: string;
}

/** Returns the list once the page's address has become a page of `place`. */
export function arrive(list: TabList, { place, location, isReplaced, id }: Arrival): TabList {
  const seen = Math.max(0, ...list.tabs.map((tab) => tab.seen)) + 1;
  const present = { ...place, location, isAlive: true, seen };
  const there = list.tabs.find((tab) => isAt(tab, place));
  const here = list.tabs.find((tab) => tab.id === list.current);
  const isOwn = isReplaced && here !== undefined && here.app === place.app && !here.isHome && !isAt(here, place);
  if (there) {
    const tabs = list.tabs.map((tab) => (tab.id === there.id ? { ...tab, ...present } : tab));
    return { ...list, tabs: isOwn ? tabs.filter((tab) => tab.id !== here.id) : tabs, current: there.id };
  }
  if (isOwn) {
    const became = { ...here, ...present, title: null, isDirty: false };
    return { ...list, tabs: list.tabs.map((tab) => (tab.id === here.id ? became : tab)) };
  }
  const opened: PageTab = { ...present, id, title: null, isDirty: false, isHome: false };
  const index = here ? list.tabs.indexOf(here) + 1 : list.tabs.length;
  return { ...list, tabs: list.tabs.toSpliced(index, 0, opened), current: id };
}

/** Returns the list once a page out of sight has become another one by itself; one that is open already takes its place. */
export function relocate(list: TabList, id: string, { place, location }: Pick<Arrival, 'place' | 'location'>): TabList {
  const isThere = list.tabs.some((tab) => tab.id !== id && isAt(tab, place));
  const tabs = isThere
    ? list.tabs.filter((tab) => tab.id !== id)
    : list.tabs.map((tab) => (tab.id === id ? { ...tab, ...place, location, title: null, isDirty: false } : tab));
  return { ...list, tabs };
}

/** Returns the list with one tab changed. */
export function change(list: TabList, id: string, next: Partial<Pick<PageTab, 'title' | 'isDirty' | 'isAlive'>>): TabList {
  const tab = list.tabs.find((candidate) => candidate.id === id);
  const isSame = tab === undefined || Object.entries(next).every(([name, value]) => Object.is(tab[name as keyof PageTab], value));
  return isSame ? list : { ...list, tabs: list.tabs.map((candidate) => (candidate.id === id ? { ...candidate, ...next } : candidate)) };
}

/** Whether a tab may be closed. */
export function canClose({ tabs }: Pick<TabList, 'tabs'>, { isHome }: PageTab): boolean {
  return !isHome && tabs.length > 1;
}

/** Returns the list with no more than `budget` tabs kept alive: those seen longest ago go first, never one in sight or with a draft. */
export function retire(list: TabList, budget: number): TabList {
  const alive = list.tabs.filter((tab) => tab.isAlive);
  const idle = alive.filter((tab) => !tab.isDirty && tab.id !== list.current).toSorted((one, other) => one.seen - other.seen);
  const leaving = idle.slice(0, Math.max(0, alive.length - budget)).map((tab) => tab.id);
  return leaving.length === 0
    ? list
    : { ...list, tabs: list.tabs.map((tab) => (leaving.includes(tab.id) ? { ...tab, isAlive: false } : tab)) };
}

/** The address of a tab's page, e.g. `/sales/orders?status=DRAFT`. */
export function addressOf({ location }: Pick<PageTab, 'location'>): string {
  return location.path + location.search + location.hash;
}

function isAt(tab: PageTab, place: TabPlace): boolean {
  return tab.app === place.app && tab.key === place.key;
}
