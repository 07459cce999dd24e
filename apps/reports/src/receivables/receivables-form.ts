import { listForm } from '@suanpan/app-kit/list-form';

/** What the report of receivables keeps in its address; who owes the most stands first when no column is chosen. */
export const receivablesForm = listForm({
  filters: { on: 'day', q: 'text' },
  sorts: ['TOTAL', 'CODE', 'NAME', '0-30', '31-60', '61-90', '91-180', '>180', 'OVERDUE', 'OVERDUE_PERCENT'],
  direction: 'DESC',
});
