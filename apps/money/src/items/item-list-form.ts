import { listForm } from '@suanpan/app-kit/list-form';
import { itemKinds } from './item-kinds.ts';

/** Which items are shown: what is open, what of it is overdue, or the settled ones as well. */
export const itemsShown = ['open', 'overdue', 'all'] as const;

/** What the list of open items keeps in its address. */
export const itemListForm = listForm({
  filters: { kind: itemKinds, shown: itemsShown, q: 'text', party: 'text', from: 'day', to: 'day' },
  sorts: ['DUE_DATE', 'DATE', 'NUMBER', 'OPEN'],
});
