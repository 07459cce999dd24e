import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { PageNavigation } from '@suanpan/document-kit/page-navigation';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { EditStockDocumentPage } from './EditStockDocumentPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { NewStockDocumentPage } from './NewStockDocumentPage.tsx';
import { ProductFormPage } from './ProductFormPage.tsx';
import { ProductPage } from './ProductPage.tsx';
import { ProductsPage } from './ProductsPage.tsx';
import { StockDocumentPage } from './StockDocumentPage.tsx';
import { StockDocumentsPage } from './StockDocumentsPage.tsx';
import { StockLedgerPage } from './StockLedgerPage.tsx';
import { StockPage } from './StockPage.tsx';
import { StockSummaryPage } from './StockSummaryPage.tsx';
import { WarehousesPage } from './WarehousesPage.tsx';

// Whoever looks at stock need not wait for what seldom comes and goes, nor for what goods are handed over with.
const OtherStockPages = lazy(async () => ({ default: (await import('./later-pages.ts')).laterPages.OtherStockPages }));
const DeliveryPages = lazy(async () => ({ default: (await import('./later-pages.ts')).laterPages.DeliveryPages }));

/** The pages of the app, by their address. */
export function Pages() {
  const t = useT();
  const { ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <PageNavigation>
          <Suspense fallback={<LoadingState label={t('others.title')} />}>
            <Switch>
              <Route path="/inventory/products" component={ProductsPage} />
              <Route path="/inventory/products/new">{() => <ProductFormPage id={null} />}</Route>
              <Route path="/inventory/products/:id">{({ id }) => <ProductPage key={id} id={id} />}</Route>
              <Route path="/inventory/products/:id/edit">{({ id }) => <ProductFormPage key={id} id={id} />}</Route>
              <Route path="/inventory/stock" component={StockPage} />
              <Route path="/inventory/stock/:id">{({ id }) => <StockLedgerPage key={id} id={id} />}</Route>
              <Route path="/inventory/summary" component={StockSummaryPage} />
              <Route path="/inventory/warehouses" component={WarehousesPage} />
              <Route path="/inventory/documents/new-transfer">{() => <NewStockDocumentPage kind="transfer" />}</Route>
              <Route path="/inventory/documents/new-count">{() => <NewStockDocumentPage kind="count" />}</Route>
              <Route path="/inventory/documents" component={StockDocumentsPage} />
              <Route path="/inventory/documents/:id/edit">{({ id }) => <EditStockDocumentPage key={id} id={id} />}</Route>
              <Route path="/inventory/documents/:id">{({ id }) => <StockDocumentPage key={id} id={id} />}</Route>
              <Route path={/^\/inventory\/others(?:\/|$)/}>
                <OtherStockPages />
              </Route>
              <Route path={/^\/inventory\/deliveries(?:\/|$)/}>
                <DeliveryPages />
              </Route>
              <Route component={MissingPage} />
            </Switch>
          </Suspense>
        </PageNavigation>
      </PortalProvider>
    </LocaleProvider>
  );
}
