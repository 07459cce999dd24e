import { listForm } from '@suanpan/app-kit/list-form';
import { type ReportUnit, reportUnits } from '../report/span-of.ts';

/** By what sales are summed, as the backend names it. */
export const salesKeys = ['CUSTOMER', 'PRODUCT', 'SALESPERSON', ...reportUnits] as const;
export type SalesKey = (typeof salesKeys)[number];

/** What the report of sales keeps in its address; in the backend's order when no column is chosen. */
export const salesReportForm = listForm({
  filters: { by: salesKeys, from: 'day', to: 'day', q: 'text', seller: 'text' },
  sorts: ['USUAL', 'CODE', 'NAME', 'QUANTITY', 'NET', 'SHARE', 'COST', 'MARGIN', 'MARGIN_RATE', 'BEFORE', 'CHANGE', 'CHANGE_PERCENT'],
  direction: 'DESC',
});

/** Returns what the address says that sales are summed by. */
export function salesKeyOf(text: string): SalesKey {
  return salesKeys.find((key) => key === text) ?? 'CUSTOMER';
}

/** Returns whether sales are summed by days. */
export function isByTime(by: SalesKey): by is ReportUnit {
  return (reportUnits as readonly string[]).includes(by);
}
