import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { PageNavigation } from '@suanpan/document-kit/page-navigation';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { AccountFormPage } from './AccountFormPage.tsx';
import { AccountPage } from './AccountPage.tsx';
import { AccountsPage } from './AccountsPage.tsx';

// Whoever keeps the chart need not wait for vouchers and books: they come as two files, as each file costs the page a line.
const VoucherPages = lazy(async () => ({ default: (await import('./VoucherPages.tsx')).VoucherPages }));
const BookPages = lazy(async () => ({ default: (await import('./BookPages.tsx')).BookPages }));

/** The pages of the app, by their address. */
export function Pages() {
  const t = useT();
  const { ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <PageNavigation>
          <Suspense fallback={<LoadingState label={t('months.title')} />}>
            <Switch>
              <Route path="/ledger/accounts" component={AccountsPage} />
              <Route path="/ledger/accounts/:id">{({ id }) => <AccountPage key={id} id={id} />}</Route>
              <Route path="/ledger/accounts/:id/new">{({ id }) => <AccountFormPage key={id} id={id} form="new" />}</Route>
              <Route path="/ledger/accounts/:id/edit">{({ id }) => <AccountFormPage key={id} id={id} form="edit" />}</Route>
              <Route path={/^\/ledger\/(?:vouchers|journals)(?:\/|$)/}>
                <VoucherPages />
              </Route>
              <Route>
                <BookPages />
              </Route>
            </Switch>
          </Suspense>
        </PageNavigation>
      </PortalProvider>
    </LocaleProvider>
  );
}
