import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { isUnder } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import { AppFrame } from '@suanpan/shared-ui/app-frame';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import type { NavigationItem } from '@suanpan/shared-ui/navigation-item';
import type { PageTab } from '@suanpan/shared-ui/tab-strip';
import { lazy, useMemo, useReducer, useState } from 'react';
import { whenIdle } from '../loading/when-idle.ts';
import { actionsIn } from '../navigation/actions-in.ts';
import { type MenuItem, buildMenu } from '../navigation/build-menu.ts';
import { favouritesIn, readFavourites, toggleFavourite } from '../navigation/favourites.ts';
import type { TabActs } from '../tabs/tab-acts.ts';
import { texts } from '../texts.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { CompanyMenu } from './CompanyMenu.tsx';
import { BellRoom } from './BellRoom.tsx';
import { Brand } from './Brand.tsx';
import { KeyboardHelpSwitch } from './KeyboardHelpSwitch.tsx';
import type { Badges } from '../topics/follow-badges.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LatePart } from './LatePart.tsx';
import { Outlet } from './Outlet.tsx';
import { PaletteSwitch } from './PaletteSwitch.tsx';
import { usePage } from './page-context.tsx';
import { useOpenPages } from './use-open-pages.ts';
import { useRemembered } from './use-remembered.ts';
import { withTexts } from './with-texts.ts';
import styles from './Workspace.module.css';

/** What the shell hears from apps comes after the first page. */
const LateBar = lazy(async () => {
  await new Promise<void>(whenIdle);
  return { default: (await import('./late-parts.ts')).lateParts.LateBar };
});

/** Most pages have nothing to say above them. */
const FrameNotices = lazy(async () => {
  await new Promise<void>(whenIdle);
  return { default: (await import('./late-parts.ts')).lateParts.FrameNotices };
});

const OpenTabs = lazy(async () => ({
  default: (await withTexts(import('../open-tabs/OpenTabs.tsx'), import('../open-tabs/texts.ts'))).OpenTabs,
}));

interface WorkspaceProps {
  session: Session;
}

/** The frame of a signed-in person: company, menu, account, and the page of the app that the address means. */
export function Workspace({ session }: WorkspaceProps) {
  const t = useTexts(texts);
  const { composition, navigation, tabOpener, director } = usePage();
  const pages = useOpenPages(session);
  const { path } = useStore(navigation.location);
  const [tabActs, setTabActs] = useState<TabActs>();
  const [badges, setBadges] = useState<Badges>({});
  const isSettled = useStore(director.stage).visible !== null;
  const menu = useMemo(() => buildMenu(composition.apps, session), [composition, session]);
  const [favourites, setFavourites] = useRemembered('favourites', readFavourites);
  const [isFolded, setFolded] = useRemembered('menu-folded', (remembered) => remembered === true);
  const [helpAsked, askForHelp] = useReducer((count: number) => count + 1, 0);
  const toLink = ({ path: href, label }: MenuItem) => ({
    id: href,
    label,
    href,
    isCurrent: isUnder(path, href),
    isFavourite: favourites.includes(href),
    badge: badges[href],
  });
  const chosen = favouritesIn(menu, favourites).map(toLink);
  const groups = menu.map((group) => ({
    ...(group.id !== 'home' && { label: t(`menu.${group.id}`) }),
    items: group.items.map(toLink),
  }));
  const all = groups.flatMap((group) => group.items);
  return (
    <AppFrame
      brand={<Brand />}
      skipLink={t('skip')}
      companySwitcher={<CompanyMenu session={session} />}
      search={<PaletteSwitch session={session} />}
      actions={
        <>
          <span className={styles['desk']}>
            {actionsIn('toolbar', composition.apps, session).map(({ path: href, label }) => (
              <LinkButton key={href} href={href}>
                {label}
              </LinkButton>
            ))}
            <LanguageMenu />
          </span>
          <LatePart fallback={<BellRoom />}>
            {isSettled ? <LateBar session={session} menu={menu} onBadges={setBadges} /> : <BellRoom />}
          </LatePart>
          <AccountMenu session={session} onKeyboardHelp={askForHelp} />
        </>
      }
      onNavigate={tabOpener.open}
      tabs={<LatePart>{isSettled && <OpenTabs pages={pages} onActs={setTabActs} />}</LatePart>}
      notice={<LatePart>{isSettled && <FrameNotices session={session} />}</LatePart>}
      openPages={{ label: t('tabs.label'), items: pages.map(toItem) }}
      onClosePage={tabActs && (({ id }) => void tabActs.close(id))}
      navigation={chosen.length > 0 ? [{ label: t('menu.favourites'), items: chosen }, ...groups] : groups}
      phoneItems={[...chosen, ...all.filter((item) => !item.isFavourite)]}
      isFolded={isFolded}
      onFoldedChange={setFolded}
      onFavourite={({ href }) => setFavourites(toggleFavourite(favourites, href))}
    >
      <Outlet session={session} />
      <KeyboardHelpSwitch session={session} asked={helpAsked} />
    </AppFrame>
  );
}

function toItem({ id, label, href, isCurrent, isDirty, canClose }: PageTab): NavigationItem {
  return { id, label, href, isCurrent, canClose, ...(isDirty && { badge: '●' }) };
}
