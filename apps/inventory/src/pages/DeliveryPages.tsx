import { Route, Switch } from '@suanpan/app-kit/routing';
import { DeliveriesPage } from './DeliveriesPage.tsx';
import { DeliveryPage } from './DeliveryPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of goods that are to be shipped or received by orders. */
export function DeliveryPages() {
  return (
    <Switch>
      <Route path="/inventory/deliveries" component={DeliveriesPage} />
      <Route path="/inventory/deliveries/out/:id">{({ id }) => <DeliveryPage key={id} id={id} way="out" />}</Route>
      <Route path="/inventory/deliveries/in/:id">{({ id }) => <DeliveryPage key={id} id={id} way="in" />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
