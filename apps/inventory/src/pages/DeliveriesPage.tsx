import { HandOvers } from '../deliveries/HandOvers.tsx';
import { OpenDeliveries } from '../deliveries/OpenDeliveries.tsx';
import { useDeliveryList } from '../deliveries/use-delivery-list.ts';

/** What is still to be shipped or received, or what was handed over: which list, search and page, all in the address. */
export function DeliveriesPage() {
  const list = useDeliveryList();
  const { way } = list.state;
  return way === 'done' ? <HandOvers list={list} /> : <OpenDeliveries list={list} way={way === 'in' ? 'in' : 'out'} />;
}
