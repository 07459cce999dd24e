import { Route, Switch } from '@suanpan/app-kit/routing';
import { BankImportPage } from './BankImportPage.tsx';
import { BankPage } from './BankPage.tsx';
import { BankStatementPage } from './BankStatementPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of bank accounts that are held against their bank. */
export function BankPages() {
  return (
    <Switch>
      <Route path="/money/bank" component={BankPage} />
      <Route path="/money/bank/import" component={BankImportPage} />
      <Route path="/money/bank/statement" component={BankStatementPage} />
      <Route component={MissingPage} />
    </Switch>
  );
}
