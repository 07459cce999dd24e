import { listForm } from '@suanpan/app-kit/list-form';

/** Which products are shown: all, those of which nothing was sold, or those of which something was. */
export const stockShares = ['ALL', 'STILL', 'SOLD'] as const;

/** What the report of stock keeps in its address; what stands longest is first when no column is chosen. */
export const stockReportForm = listForm({
  filters: { show: stockShares, from: 'day', to: 'day', q: 'text' },
  sorts: ['USUAL', 'CODE', 'NAME', 'SOLD', 'AVERAGE', 'CLOSING', 'AMOUNT', 'TURNOVER', 'LAST_SOLD', 'STILL_DAYS'],
  direction: 'DESC',
});
