import { useDeliveryCounts } from './use-delivery-counts.ts';

/** Says in the menu how much waits in the warehouse. Renders nothing. */
export function MenuBadges() {
  useDeliveryCounts();
  return null;
}
