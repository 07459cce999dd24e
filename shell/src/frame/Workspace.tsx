import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { AppFrame } from '@suanpan/shared-ui/app-frame';
import type { NavigationItem } from '@suanpan/shared-ui/navigation-item';
import type { PageTab } from '@suanpan/shared-ui/tab-strip';
import { Suspense, lazy, useMemo } from 'react';
import { buildMenu } from '../navigation/build-menu.ts';
import { texts } from '../texts.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { CompanyMenu } from './CompanyMenu.tsx';
import { Brand } from './Brand.tsx';
import { createStore } from '../stores/create-store.ts';
import type { Badges } from '../topics/follow-badges.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { OpenTabs } from './OpenTabs.tsx';
import { Outlet } from './Outlet.tsx';
import { Prefetch } from './Prefetch.tsx';
import { usePage } from './page-context.tsx';
import { useOpenPages } from './use-open-pages.ts';
import { usePageTopics } from './use-page-topics.ts';

const NoticeMenu = lazy(async () => ({ default: (await import('./NoticeMenu.tsx')).NoticeMenu }));

interface WorkspaceProps {
  session: Session;
}

/** The frame of a signed-in person: company, menu, account, and the page of the app that the address means. */
export function Workspace({ session }: WorkspaceProps) {
  const t = useTexts(texts);
  const { composition, navigation, tabActs } = usePage();
  const pages = useOpenPages(session);
  const { path } = useStore(navigation.location);
  const topics = usePageTopics(session);
  const badges = useStore(topics?.badges ?? noBadges);
  const menu = useMemo(() => buildMenu(composition.apps, session), [composition, session]);
  const groups = menu.map((group) => ({
    id: group.id,
    ...(group.id !== 'home' && { label: t(`menu.${group.id}`) }),
    items: group.items.map((item) => ({ id: item.path, label: item.label, href: item.path, isCurrent: isUnder(path, item.path), badge: badges[item.path] })),
  }));
  return (
    <AppFrame
      brand={<Brand />}
      skipLink={t('skip')}
      companySwitcher={<CompanyMenu session={session} />}
      actions={
        <>
          <Suspense fallback={null}>{topics && <NoticeMenu list={topics.list} />}</Suspense>
          <LanguageMenu />
          <AccountMenu session={session} />
        </>
      }
      navigation={groups}
      onNavigate={tabActs.open}
      tabs={<OpenTabs pages={pages} />}
      openPages={{ label: t('tabs.label'), items: pages.map(toItem) }}
    >
      <Outlet session={session} />
      <Prefetch menu={menu} />
    </AppFrame>
  );
}

function toItem({ id, label, href, isCurrent, isDirty }: PageTab): NavigationItem {
  return { id, label, href, isCurrent, ...(isDirty && { badge: '●' }) };
}
const noBadges = createStore<Badges>({});

function isUnder(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}
