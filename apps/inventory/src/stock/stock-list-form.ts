import { listForm } from '@suanpan/app-kit/list-form';

/** Which goods are shown by how much there is of them. */
export const stockShown = ['all', 'there', 'low', 'none'] as const;

/** What the list of stock keeps in its address. */
export const stockListForm = listForm({
  filters: { q: 'text', shown: stockShown, warehouse: 'text' },
  sorts: ['CODE', 'NAME', 'QUANTITY', 'AMOUNT'],
});
