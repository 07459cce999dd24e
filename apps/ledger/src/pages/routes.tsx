import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { Suspense, lazy } from 'react';
import { statementNamed } from '../statements/statement-kinds.ts';
import { useT } from '../texts.ts';
import { AccountFormPage } from './AccountFormPage.tsx';
import { AccountPage } from './AccountPage.tsx';
import { AccountsPage } from './AccountsPage.tsx';
import { MissingPage } from './MissingPage.tsx';

// Whoever looks at vouchers need not wait for statements: each page comes with its own code.
const VouchersPage = lazy(async () => ({ default: (await import('./VouchersPage.tsx')).VouchersPage }));
const VoucherPage = lazy(async () => ({ default: (await import('./VoucherPage.tsx')).VoucherPage }));
const VoucherEntryPage = lazy(async () => ({ default: (await import('./VoucherEntryPage.tsx')).VoucherEntryPage }));
const JournalPage = lazy(async () => ({ default: (await import('./JournalPage.tsx')).JournalPage }));
const JournalFormPage = lazy(async () => ({ default: (await import('./JournalFormPage.tsx')).JournalFormPage }));
const BalancesPage = lazy(async () => ({ default: (await import('./BalancesPage.tsx')).BalancesPage }));
const AccountDetailPage = lazy(async () => ({ default: (await import('./AccountDetailPage.tsx')).AccountDetailPage }));
const ClosingPage = lazy(async () => ({ default: (await import('./ClosingPage.tsx')).ClosingPage }));
const BooksCheckPage = lazy(async () => ({ default: (await import('./BooksCheckPage.tsx')).BooksCheckPage }));
const StatementsPage = lazy(async () => ({ default: (await import('./StatementsPage.tsx')).StatementsPage }));
const ParametersPage = lazy(async () => ({ default: (await import('./ParametersPage.tsx')).ParametersPage }));
const OpeningPage = lazy(async () => ({ default: (await import('./OpeningPage.tsx')).OpeningPage }));

/** The pages of the app, by their address. */
export function Pages() {
  const t = useT();
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Suspense fallback={<LoadingState label={t('months.title')} />}>
            <Switch>
              <Route path="/ledger/vouchers" component={VouchersPage} />
              <Route path="/ledger/vouchers/new" component={VoucherEntryPage} />
              <Route path="/ledger/vouchers/:id">{({ id }) => <VoucherPage key={id} id={id} />}</Route>
              <Route path="/ledger/journals/:id">{({ id }) => <JournalPage key={id} id={id} />}</Route>
              <Route path="/ledger/journals/:id/edit">{({ id }) => <JournalFormPage key={id} id={id} />}</Route>
              <Route path="/ledger/balances" component={BalancesPage} />
              <Route path="/ledger/balances/:code">{({ code }) => <AccountDetailPage key={code} code={code} />}</Route>
              <Route path="/ledger/closing" component={ClosingPage} />
              <Route path="/ledger/closing/check" component={BooksCheckPage} />
              <Route path="/ledger/statements">{() => <StatementsPage kind="balance-sheet" />}</Route>
              <Route path="/ledger/statements/:kind">{({ kind }) => <StatementsPage kind={statementNamed(kind)} />}</Route>
              <Route path="/ledger/parameters" component={ParametersPage} />
              <Route path="/ledger/opening" component={OpeningPage} />
              <Route path="/ledger/accounts" component={AccountsPage} />
              <Route path="/ledger/accounts/:id">{({ id }) => <AccountPage key={id} id={id} />}</Route>
              <Route path="/ledger/accounts/:id/new">{({ id }) => <AccountFormPage key={id} id={id} form="new" />}</Route>
              <Route path="/ledger/accounts/:id/edit">{({ id }) => <AccountFormPage key={id} id={id} form="edit" />}</Route>
              <Route component={MissingPage} />
            </Switch>
          </Suspense>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
