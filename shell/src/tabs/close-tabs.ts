import type { TabActsOptions } from './tab-acts.ts';
import { close, lastSeen } from './rearrange-tabs.ts';
import { addressOf, canClose, change } from './tab-list.ts';

/** Returns what closes a tab, once the person agrees to lose what is typed there. */
export function createTabCloser(
  { tabs, navigation, ask, abandoned }: TabActsOptions,
  activate: (id: string) => void,
): (id: string) => Promise<void> {
  return async (id) => {
    const tab = tabs.list.get().tabs.find((candidate) => candidate.id === id);
    if (!tab || !canClose(tabs.list.get(), tab)) return;
    if (tab.isDirty) {
      // Whoever is asked sees what they are asked about.
      activate(id);
      if (!(await ask())) return;
    }
    const wasCurrent = tabs.list.get().current === id;
    const next = lastSeen(tabs.list.get(), [id]);
    tabs.update((list) => close(change(list, id, { isDirty: false }), id));
    if (wasCurrent && next) navigation.go(addressOf(next));
    if (tabs.list.get().tabs.every(({ app }) => app !== tab.app)) abandoned(tab.app);
  };
}
