import { listForm } from '@suanpan/app-kit/list-form';

/** What the ageing keeps in its address. */
export const ageingForm = listForm({ filters: { kind: ['RECEIVABLE', 'PAYABLE'], q: 'text' }, sorts: ['TOTAL'], direction: 'DESC' });
