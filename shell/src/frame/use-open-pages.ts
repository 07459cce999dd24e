import { useStore } from '@suanpan/app-kit/use-store';
import { textIn } from '@suanpan/protocol/localized-text';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import type { PageTab } from '@suanpan/shared-ui/tab-strip';
import { addressOf, canClose } from '../tabs/tab-list.ts';
import { usePage } from './page-context.tsx';

/** The open pages as the strip shows them: called as they call themselves, or as the menu does until then. */
export function useOpenPages({ locale }: Session): PageTab[] {
  const { composition, tabs } = usePage();
  const list = useStore(tabs.list);
  return list.tabs.map((tab) => {
    const title = matchRoute(composition.apps, tab.location.path)?.route.title;
    // A page out of sight cannot say its name in another language; where it is that of the menu, the menu can.
    const isMenuName = tab.title === null || Object.values(title ?? {}).includes(tab.title);
    return {
      id: tab.id,
      label: isMenuName && title ? textIn(title, locale) : (tab.title ?? tab.key),
      href: addressOf(tab),
      isCurrent: tab.id === list.current,
      isDirty: tab.isDirty,
      canClose: canClose(list, tab),
    };
  });
}
