import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { PageNavigation } from '@suanpan/document-kit/page-navigation';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';
import { EditPurchasePage, NewProvisionalPage, NewPurchasePage } from './PurchaseFormPage.tsx';
import { PurchasePage } from './PurchasePage.tsx';
import { PurchaseReturnPage } from './PurchaseReturnPage.tsx';
import { PurchasesPage } from './PurchasesPage.tsx';
import { SupplierFormPage } from './SupplierFormPage.tsx';
import { SupplierPage } from './SupplierPage.tsx';
import { SuppliersPage } from './SuppliersPage.tsx';

const InvoicePages = lazy(async () => ({ default: (await import('./InvoicePages.tsx')).InvoicePages }));
const OrderPages = lazy(async () => ({ default: (await import('./OrderPages.tsx')).OrderPages }));

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
            <Route path="/purchasing/documents" component={PurchasesPage} />
            <Route path="/purchasing/documents/new" component={NewPurchasePage} />
            <Route path="/purchasing/documents/new-provisional" component={NewProvisionalPage} />
            <Route path="/purchasing/documents/:id">{({ id }) => <PurchasePage key={id} id={id} />}</Route>
            <Route path="/purchasing/documents/:id/edit">{({ id }) => <EditPurchasePage key={id} id={id} />}</Route>
            <Route path="/purchasing/documents/:id/return">{({ id }) => <PurchaseReturnPage key={id} id={id} />}</Route>
            <Route path="/purchasing/orders/*?">
              <Suspense fallback={<LoadingState label={t('orders.title')} />}>
                <OrderPages />
              </Suspense>
            </Route>
            <Route path="/purchasing/invoices/*?">
              <Suspense fallback={<LoadingState label={t('invoices.title')} />}>
                <InvoicePages />
              </Suspense>
            </Route>
            <Route path="/purchasing/suppliers" component={SuppliersPage} />
            <Route path="/purchasing/suppliers/new">{() => <SupplierFormPage id={null} />}</Route>
            <Route path="/purchasing/suppliers/:id">{({ id }) => <SupplierPage key={id} id={id} />}</Route>
            <Route path="/purchasing/suppliers/:id/edit">{({ id }) => <SupplierFormPage key={id} id={id} />}</Route>
            <Route component={MissingPage} />
          </Switch>
        </PageNavigation>
      </PortalProvider>
    </LocaleProvider>
  );
}
