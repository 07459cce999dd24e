import { listForm } from '@suanpan/app-kit/list-form';

/** What a stock ledger keeps in its address; without days, it is of the present month. */
export const stockLedgerForm = listForm({ filters: { from: 'day', to: 'day' }, sorts: ['PLACE'] });
