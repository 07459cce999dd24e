import { listForm } from '@suanpan/app-kit/list-form';

/** What the summary of a period keeps in its address; without days, it is of the present month. */
export const stockSummaryForm = listForm({ filters: { q: 'text', from: 'day', to: 'day', warehouse: 'text' }, sorts: ['CODE'] });
