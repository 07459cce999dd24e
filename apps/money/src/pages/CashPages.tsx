import { Route, Switch } from '@suanpan/app-kit/routing';
import { ClaimPages } from './ClaimPages.tsx';
import { EditCashTransferPage, NewCashTransferPage } from './CashTransferFormPage.tsx';
import { CashTransferPage } from './CashTransferPage.tsx';
import { CashTransfersPage } from './CashTransfersPage.tsx';
import { EditExpensePage, NewExpensePage } from './ExpenseFormPage.tsx';
import { ExpensePage } from './ExpensePage.tsx';
import { ExpensesPage } from './ExpensesPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of money that goes between the company's own accounts, of what it is spent on, and of what is owed without goods. */
export function CashPages() {
  return (
    <Switch>
      <Route path="/money/transfers" component={CashTransfersPage} />
      <Route path="/money/transfers/new" component={NewCashTransferPage} />
      <Route path="/money/transfers/:id">{({ id }) => <CashTransferPage key={id} id={id} />}</Route>
      <Route path="/money/transfers/:id/edit">{({ id }) => <EditCashTransferPage key={id} id={id} />}</Route>
      <Route path="/money/expenses" component={ExpensesPage} />
      <Route path="/money/expenses/new" component={NewExpensePage} />
      <Route path="/money/expenses/:id">{({ id }) => <ExpensePage key={id} id={id} />}</Route>
      <Route path="/money/expenses/:id/edit">{({ id }) => <EditExpensePage key={id} id={id} />}</Route>
      <Route path={/^\/money\/claims(?:\/|$)/}>
        <ClaimPages />
      </Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
