import { listForm } from '@suanpan/app-kit/list-form';

/** What the report of purchase prices keeps in its address; by code when no column is chosen. */
export const purchaseReportForm = listForm({
  filters: { from: 'day', to: 'day', q: 'text' },
  sorts: ['CODE', 'NAME', 'SUPPLIERS', 'QUANTITY', 'LAST', 'LAST_DATE', 'LOWEST', 'HIGHEST', 'AVERAGE', 'BEFORE', 'CHANGE_PERCENT'],
});
