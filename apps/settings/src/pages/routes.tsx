import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { AccountPage } from './AccountPage.tsx';
import { AuditPage } from './AuditPage.tsx';
import { MembersPage } from './MembersPage.tsx';
import { MissingPage } from './MissingPage.tsx';

const PrintsPage = lazy(async () => ({ default: (await import('./late-pages.ts')).latePages.PrintsPage }));
const NumbersPage = lazy(async () => ({ default: (await import('./late-pages.ts')).latePages.NumbersPage }));
const NewCompanyPage = lazy(async () => ({ default: (await import('./late-pages.ts')).latePages.NewCompanyPage }));
const DataPage = lazy(async () => ({ default: (await import('./late-pages.ts')).latePages.DataPage }));
const CompanyPage = lazy(async () => ({ default: (await import('./late-pages.ts')).latePages.CompanyPage }));

/** The pages of the app, by their address. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  const t = useT();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Switch>
            <Route path="/settings/members" component={MembersPage} />
            <Route path="/settings/audit" component={AuditPage} />
            <Route path="/settings/account" component={AccountPage} />
            <Route path="/settings/account/new">
              <Suspense fallback={<LoadingState label={t('founding.title')} />}>
                <NewCompanyPage />
              </Suspense>
            </Route>
            <Route path="/settings/data">
              <Suspense fallback={<LoadingState label={t('data.title')} />}>
                <DataPage />
              </Suspense>
            </Route>
            <Route path="/settings/prints/*?">
              <Suspense fallback={<LoadingState label={t('prints.page')} />}>
                <PrintsPage />
              </Suspense>
            </Route>
            <Route path="/settings/numbers/*?">
              <Suspense fallback={<LoadingState label={t('numbers.page')} />}>
                <NumbersPage />
              </Suspense>
            </Route>
            <Route path="/settings/company">
              <Suspense fallback={<LoadingState label={t('company.title')} />}>
                <CompanyPage />
              </Suspense>
            </Route>
            <Route component={MissingPage} />
          </Switch>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
