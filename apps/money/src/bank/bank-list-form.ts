import { listForm } from '@suanpan/app-kit/list-form';

/** Which lines of a bank account are shown. */
export const lineStates = ['OPEN', 'MATCHED', 'IGNORED'] as const;

/** What the page of a bank account keeps in its address. */
export const bankListForm = listForm({ filters: { account: 'text', state: lineStates, q: 'text' }, sorts: ['DATE'], direction: 'DESC' });
