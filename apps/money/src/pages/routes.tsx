import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { PageNavigation } from '@suanpan/document-kit/page-navigation';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';
import { AgeingPage } from './AgeingPage.tsx';
import { CashAccountsPage } from './CashAccountsPage.tsx';
import { EditMoneyDocumentPage } from './EditMoneyDocumentPage.tsx';
import { ItemsPage } from './ItemsPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { MoneyDocumentPage } from './MoneyDocumentPage.tsx';
import { MoneyDocumentsPage } from './MoneyDocumentsPage.tsx';
import { NewMoneyDocumentPage } from './NewMoneyDocumentPage.tsx';

// Whoever receives and pays need not wait for what is done with the company's own accounts, or owed without goods. In one file: each has its hash in every page.
const CashPages = lazy(async () => ({ default: (await import('./CashPages.tsx')).CashPages }));

// Nor for what the bank says.
const BankPages = lazy(async () => ({ default: (await import('./BankPages.tsx')).BankPages }));

/** The pages of the app, by their address. */
export function Pages() {
  const t = useT();
  const { ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <PageNavigation>
          <Suspense fallback={<LoadingState label={t('transfers.title')} />}>
            <Switch>
              <Route path="/money/items" component={ItemsPage} />
              <Route path="/money/ageing" component={AgeingPage} />
              <Route path="/money/accounts" component={CashAccountsPage} />
              <Route path="/money/documents/new-receipt">{() => <NewMoneyDocumentPage kind="RECEIPT" />}</Route>
              <Route path="/money/documents/new-payment">{() => <NewMoneyDocumentPage kind="PAYMENT" />}</Route>
              <Route path="/money/documents/new-advance">{() => <NewMoneyDocumentPage kind="ADVANCE" />}</Route>
              <Route path="/money/documents" component={MoneyDocumentsPage} />
              <Route path="/money/documents/:id/edit">{({ id }) => <EditMoneyDocumentPage key={id} id={id} />}</Route>
              <Route path="/money/documents/:id">{({ id }) => <MoneyDocumentPage key={id} id={id} />}</Route>
              <Route path={/^\/money\/(?:transfers|expenses|claims)(?:\/|$)/}>
                <CashPages />
              </Route>
              <Route path={/^\/money\/bank(?:\/|$)/}>
                <BankPages />
              </Route>
              <Route component={MissingPage} />
            </Switch>
          </Suspense>
        </PageNavigation>
      </PortalProvider>
    </LocaleProvider>
  );
}
