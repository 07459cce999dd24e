import { Route, Switch } from '@suanpan/app-kit/routing';
import { MissingPage } from './MissingPage.tsx';
import { EditPurchaseOrderPage, NewPurchaseOrderPage } from './PurchaseOrderFormPage.tsx';
import { PurchaseOrderPage } from './PurchaseOrderPage.tsx';
import { PurchaseOrdersPage } from './PurchaseOrdersPage.tsx';

/** The pages of purchase orders. They come by themselves, so that purchases and suppliers do not wait for them. */
export function OrderPages() {
  return (
    <Switch>
      <Route path="/purchasing/orders" component={PurchaseOrdersPage} />
      <Route path="/purchasing/orders/new" component={NewPurchaseOrderPage} />
      <Route path="/purchasing/orders/:id">{({ id }) => <PurchaseOrderPage key={id} id={id} />}</Route>
      <Route path="/purchasing/orders/:id/print">{({ id }) => <PurchaseOrderPage key={id} id={id} isPrinting />}</Route>
      <Route path="/purchasing/orders/:id/edit">{({ id }) => <EditPurchaseOrderPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
