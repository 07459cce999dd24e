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
    const route = matchRoute(composition.apps, tab.location.path)?.route;
    return {
      id: tab.id,
      label: tab.title ?? (route ? textIn(route.title, locale) : tab.key),
      href: addressOf(tab),
      isCurrent: tab.id === list.current,
      isDirty: tab.isDirty,
      canClose: canClose(list, tab),
    };
  });
}
