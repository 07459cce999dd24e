import { useStore } from '@suanpan/app-kit/use-store';
import type { ComposedRoute } from '@suanpan/protocol/composition';
import { textIn } from '@suanpan/protocol/localized-text';
import type { Session } from '@suanpan/protocol/session';
import { lazy, useEffect, useLayoutEffect, useRef } from 'react';
import { homeOf, resolvePage } from '../navigation/resolve-page.ts';
import { AppStage } from './AppStage.tsx';
import { LatePart } from './LatePart.tsx';
import { moveElement } from './move-element.ts';
import { usePage } from './page-context.tsx';
import { withTexts } from './with-texts.ts';

const PageNotice = lazy(async () => ({
  default: (await withTexts(import('./late-parts.ts'), import('./page-notice/texts.ts'))).lateParts.PageNotice,
}));

interface OutletProps {
  session: Session;
}

/** The place of the app's page. Renders the app that owns the address, or why there is none. */
export function Outlet({ session }: OutletProps) {
  const { composition, navigation, director, tabs } = usePage();
  const { path } = useStore(navigation.location);
  const place = useRef<HTMLDivElement>(null);
  const page = resolvePage(composition, session, path);
  const home = homeOf(composition.apps, session);
  const match = page.kind === 'page' ? page.match : null;
  const wanted = match?.app.name ?? null;
  const isStart = page.kind === 'start';

  useLayoutEffect(() => {
    // Whoever types on a page that was there before the frame goes on typing.
    if (place.current) moveElement(director.outlet, place.current);
  }, [director]);
  useEffect(() => {
    if (isStart && home !== undefined) navigation.go(home, { replace: true });
    else void director.show(wanted);
  }, [director, wanted, isStart, home, navigation]);
  const title = useTitle(match?.route, session);
  useEffect(() => {
    if (title !== null) document.title = `${title} · Suanpan`;
  }, [title]);
  useEffect(() => {
    const left = new AbortController();
    // Nothing is left before it is there: it comes behind the first page.
    void import('./keep-places.ts').then(({ keepPlaces }) => keepPlaces({ tabs, director }, left.signal));
    return () => left.abort();
  }, [tabs, director]);

  return (
    <>
      <LatePart>{page.kind !== 'page' && !(isStart && home !== undefined) && <PageNotice page={page} path={path} home={home} />}</LatePart>
      <div data-app-area="" hidden={wanted === null}>
        {match && <AppStage director={director} app={textIn(match.app.title, session.locale)} />}
        <div ref={place} data-app-stage="" />
      </div>
    </>
  );
}

/** What the page in sight calls itself, or what the menu calls it until it does. */
function useTitle(route: ComposedRoute | undefined, { locale }: Session): string | null {
  const { tabs } = usePage();
  const { tabs: open, current } = useStore(tabs.list);
  const own = open.find((tab) => tab.id === current)?.title;
  return route ? (own ?? textIn(route.title, locale)) : null;
}
