import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Redirect, Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useIsSimple, useSession } from '@suanpan/app-kit/use-session';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { WorkbenchPage } from './WorkbenchPage.tsx';

const NoticesPage = lazy(async () => ({ default: (await import('./NoticesPage.tsx')).NoticesPage }));

const DayPage = lazy(async () => ({ default: (await import('./DayPage.tsx')).DayPage }));

/** The pages of the app, by their address. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  const t = useT();
  // An address from the time before, or from a colleague who keeps the books.
  const isSimple = useIsSimple();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Switch>
            <Route path="/workbench/notices">
              <Suspense fallback={<LoadingState label={t('notices.title')} />}>
                <NoticesPage />
              </Suspense>
            </Route>
            <Route path="/workbench/day">
              <Suspense fallback={<LoadingState label={t('day.title')} />}>
                <DayPage />
              </Suspense>
            </Route>
            <Route>{isSimple ? <Redirect to="/workbench/day" replace /> : <WorkbenchPage />}</Route>
          </Switch>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
