import { pageWish } from '@suanpan/app-kit/page-wish';
import type { ListOpenItemsQueryVariables } from '../data/list-open-items.generated.ts';
import { isWithCustomer, itemKindOf } from './item-kinds.ts';
import type { itemListForm } from './item-list-form.ts';

type ItemListState = ReturnType<typeof itemListForm.read>;

/** Returns the variables of the list's query for what its address says on a day. */
export function itemListVariables(
  { shown, q, party, from, to, sort, ...state }: ItemListState,
  today: string,
): ListOpenItemsQueryVariables {
  const kind = itemKindOf(state.kind);
  const partyId = party === '' ? null : party;
  const filter = {
    kind,
    search: q,
    customerId: isWithCustomer(kind) ? partyId : null,
    supplierId: isWithCustomer(kind) ? null : partyId,
    dueBefore: shown === 'overdue' ? today : null,
    withSettled: shown === 'all',
    dateFrom: from === '' ? null : from,
    dateTo: to === '' ? null : to,
  };
  return { filter, sort, ...pageWish(state) };
}
