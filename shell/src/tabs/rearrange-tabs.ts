import { type PageTab, type TabList, addressOf, canClose } from './tab-list.ts';

/** How many closed tabs can be brought back. */
const closedKept = 20;

/** Returns the list without a tab, and remembers it. The first page and the last tab stay. */
export function close(list: TabList, id: string): TabList {
  const index = list.tabs.findIndex((tab) => tab.id === id);
  const tab = list.tabs[index];
  if (!tab || !canClose(list, tab)) return list;
  const closed = [...list.closed, { address: addressOf(tab), title: tab.title, index }].slice(-closedKept);
  return { tabs: list.tabs.toSpliced(index, 1), current: list.current === id ? null : list.current, closed };
}

/** Returns the tab that was seen last, but for those in `without`. */
export function lastSeen({ tabs }: TabList, without: readonly string[]): PageTab | undefined {
  return tabs.filter((tab) => !without.includes(tab.id)).toSorted((one, other) => other.seen - one.seen)[0];
}

/** Returns the list with a tab moved by some places; the first page stays first. */
export function move(list: TabList, id: string, to: number): TabList {
  const from = list.tabs.findIndex((tab) => tab.id === id);
  const tab = list.tabs[from];
  const first = list.tabs[0]?.isHome ? 1 : 0;
  const target = Math.max(first, Math.min(to, list.tabs.length - 1));
  if (!tab || tab.isHome || target === from) return list;
  return { ...list, tabs: list.tabs.toSpliced(from, 1).toSpliced(target, 0, tab) };
}
