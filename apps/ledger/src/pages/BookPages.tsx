import { Redirect, Route, Switch } from '@suanpan/app-kit/routing';
import { statementNamed } from '../statements/statement-kinds.ts';
import { AccountDetailPage } from './AccountDetailPage.tsx';
import { BalancesPage } from './BalancesPage.tsx';
import { BooksCheckPage } from './BooksCheckPage.tsx';
import { ClosingPage } from './ClosingPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { OpeningPage } from './OpeningPage.tsx';
import { ParametersPage } from './ParametersPage.tsx';
import { StatementsPage } from './StatementsPage.tsx';

/** The pages of balances, the end of a month, statements, parameters and the opening. */
export function BookPages() {
  return (
    <Switch>
      <Route path="/ledger/balances" component={BalancesPage} />
      <Route path="/ledger/balances/:code">{({ code }) => <AccountDetailPage key={code} code={code} />}</Route>
      <Route path="/ledger/closing" component={ClosingPage} />
      <Route path="/ledger/closing/check" component={BooksCheckPage} />
      <Route path="/ledger/closing/months/:month">
        {({ month }) => <Redirect to={`/ledger/closing?month=${encodeURIComponent(month)}`} replace />}
      </Route>
      <Route path="/ledger/statements">{() => <StatementsPage kind="balance-sheet" />}</Route>
      <Route path="/ledger/statements/:kind">{({ kind }) => <StatementsPage kind={statementNamed(kind)} />}</Route>
      <Route path="/ledger/parameters" component={ParametersPage} />
      <Route path="/ledger/opening" component={OpeningPage} />
      <Route component={MissingPage} />
    </Switch>
  );
}
