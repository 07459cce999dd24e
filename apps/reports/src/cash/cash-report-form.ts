import { listForm } from '@suanpan/app-kit/list-form';
import { reportUnits } from '../report/span-of.ts';

/** What the report of cash keeps in its address; in the order of time when no column is chosen. */
export const cashReportForm = listForm({
  filters: { by: reportUnits, from: 'day', to: 'day', account: 'text' },
  sorts: ['KEY', 'INCOMING', 'OUTGOING', 'NET', 'BALANCE'],
});
