import { listForm } from '@suanpan/app-kit/list-form';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { deliveryLists, handOverStatuses } from './delivery-ways.ts';

const deliveryListForm = listForm({
  filters: { q: 'text', way: deliveryLists, status: ['ALL', ...handOverStatuses] },
  sorts: ['DUE'],
});

/** What the list keeps in its address, and the way to ask for another part of it. */
export function useDeliveryList() {
  return useListState(deliveryListForm);
}

/** What the address asks for. */
export type DeliveryListState = ReturnType<typeof useDeliveryList>;
