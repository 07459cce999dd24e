import { useTexts } from '@suanpan/app-kit/use-texts';
import { textIn } from '@suanpan/protocol/localized-text';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { useEffect, useRef, useState } from 'react';
import type { AppDirector } from '../loading/app-director.ts';
import { mayOpen } from '../navigation/build-menu.ts';
import { texts } from '../texts.ts';
import { AppStage } from './AppStage.tsx';
import { PageNotice } from './PageNotice.tsx';
import { usePage, useValue } from './page-context.tsx';

interface OutletProps {
  session: Session;
  /** Where `/` leads; undefined when the person may open nothing. */
  home: string | undefined;
}

/** The place of the app's page. Renders the app that owns the address, or why there is none. */
export function Outlet({ session, home }: OutletProps) {
  const t = useTexts(texts);
  const { composition, navigation, direct } = usePage();
  const { path } = useValue(navigation.location);
  const element = useRef<HTMLDivElement>(null);
  const [director, setDirector] = useState<AppDirector | null>(null);
  const match = matchRoute(composition.apps, path);
  const isAllowed = match !== undefined && mayOpen(match.route.permission, session);
  const wanted = match && isAllowed ? match.app.name : null;

  useEffect(() => {
    if (element.current) setDirector(direct(element.current));
  }, [direct]);
  useEffect(() => {
    if (path === '/' && home !== undefined) navigation.go(home, { replace: true });
    else void director?.show(wanted);
  }, [director, wanted, path, home, navigation]);
  useEffect(() => {
    if (match) document.title = `${textIn(match.route.title, session.locale)} · Suanpan`;
  }, [match, session.locale]);

  return (
    <>
      {path === '/' && home === undefined && <EmptyState title={t('page.noApps')} body={t('page.noAppsBody')} />}
      {path !== '/' && !match && <PageNotice kind="missing" fact={path} home={home} />}
      {match && !isAllowed && <PageNotice kind="forbidden" fact={match.route.permission ?? ''} home={home} />}
      {director && wanted !== null && (
        <AppStage director={director} app={textIn(match?.app.title ?? { 'zh-CN': '', 'en-US': '' }, session.locale)} />
      )}
      <div ref={element} hidden={wanted === null} />
    </>
  );
}
