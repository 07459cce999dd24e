import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { PageNavigation } from '@suanpan/document-kit/page-navigation';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { CustomerFormPage } from './CustomerFormPage.tsx';
import { CustomerPage } from './CustomerPage.tsx';
import { CustomersPage } from './CustomersPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { OrderFormPage } from './OrderFormPage.tsx';
import { OrderPage } from './OrderPage.tsx';
import { OrdersPage } from './OrdersPage.tsx';

const SalePages = lazy(async () => ({ default: (await import('./SalePages.tsx')).SalePages }));

/** The pages of the app, by their address. */
export function Pages() {
  const { ui } = useHost();
  const { locale } = useSession();
  const t = useT();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <PageNavigation>
          <Switch>
            <Route path="/sales/orders" component={OrdersPage} />
            <Route path="/sales/orders/new">{() => <OrderFormPage id={null} />}</Route>
            <Route path="/sales/orders/:id">{({ id }) => <OrderPage key={id} id={id} />}</Route>
            <Route path="/sales/orders/:id/edit">{({ id }) => <OrderFormPage key={id} id={id} />}</Route>
            <Route path="/sales/orders/:id/print">{({ id }) => <OrderPage key={id} id={id} isPrinting />}</Route>
            <Route path="/sales/documents/*?">
              <Suspense fallback={<LoadingState label={t('sales.title')} />}>
                <SalePages />
              </Suspense>
            </Route>
            <Route path="/sales/quotations/*?">
              <Suspense fallback={<LoadingState label={t('quotes.title')} />}>
                <SalePages />
              </Suspense>
            </Route>
            <Route path="/sales/customers" component={CustomersPage} />
            <Route path="/sales/customers/new">{() => <CustomerFormPage id={null} />}</Route>
            <Route path="/sales/customers/:id">{({ id }) => <CustomerPage key={id} id={id} />}</Route>
            <Route path="/sales/customers/:id/edit">{({ id }) => <CustomerFormPage key={id} id={id} />}</Route>
            <Route component={MissingPage} />
          </Switch>
        </PageNavigation>
      </PortalProvider>
    </LocaleProvider>
  );
}
