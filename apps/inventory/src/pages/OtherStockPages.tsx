import { Route, Switch } from '@suanpan/app-kit/routing';
import { MissingPage } from './MissingPage.tsx';
import { EditOtherStockPage, NewOtherStockPage } from './OtherStockFormPage.tsx';
import { OtherStockListPage } from './OtherStockListPage.tsx';
import { OtherStockPage } from './OtherStockPage.tsx';

/** The pages of goods that come and go otherwise, and of costs that change. */
export function OtherStockPages() {
  return (
    <Switch>
      <Route path="/inventory/others" component={OtherStockListPage} />
      <Route path="/inventory/others/new-in">{() => <NewOtherStockPage key="in" kind="OTHER_IN" />}</Route>
      <Route path="/inventory/others/new-out">{() => <NewOtherStockPage key="out" kind="OTHER_OUT" />}</Route>
      <Route path="/inventory/others/new-cost">{() => <NewOtherStockPage key="cost" kind="COST_ADJUSTMENT" />}</Route>
      <Route path="/inventory/others/:id">{({ id }) => <OtherStockPage key={id} id={id} />}</Route>
      <Route path="/inventory/others/:id/edit">{({ id }) => <EditOtherStockPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
