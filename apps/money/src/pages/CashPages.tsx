import { Route, Switch } from '@suanpan/app-kit/routing';
import { EditCashTransferPage, NewCashTransferPage } from './CashTransferFormPage.tsx';
import { CashTransferPage } from './CashTransferPage.tsx';
import { CashTransfersPage } from './CashTransfersPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of money that goes between the company's own accounts. */
export function CashPages() {
  return (
    <Switch>
      <Route path="/money/transfers" component={CashTransfersPage} />
      <Route path="/money/transfers/new" component={NewCashTransferPage} />
      <Route path="/money/transfers/:id">{({ id }) => <CashTransferPage key={id} id={id} />}</Route>
      <Route path="/money/transfers/:id/edit">{({ id }) => <EditCashTransferPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
