import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useDeferredValue, useMemo } from 'react';
import { ReadSalesReportDocument } from '../data/read-sales-report.generated.ts';
import { useReportDays } from '../report/use-report-days.ts';
import { useReportQuery } from '../report/use-report-query.ts';
import { useReportTable } from '../report/use-report-table.ts';
import { useT } from '../texts.ts';
import { salesKeyOf, salesReportForm } from './sales-report-form.ts';
import { salesRows } from './sales-rows.ts';
import { useSalesColumns } from './use-sales-columns.ts';

const nothing = { rows: [], other: null };

/** The report of sales that the address asks for, in its order. */
export function useSalesReport() {
  const t = useT();
  const withCost = useCan('inventory.cost.read');
  const list = useListState(salesReportForm);
  const { asked, state, change } = list;
  const days = useReportDays(asked);
  const by = salesKeyOf(asked.by);
  const salespersonId = asked.seller === '' ? null : asked.seller;
  const { data, error, retry, ...states } = useReportQuery(ReadSalesReportDocument, { by, ...days, salespersonId, withCost });
  const report = data?.salesReport;
  const columns = useSalesColumns({ by, days, withCost, total: report?.totals.now.net ?? '0' });
  const words = useDeferredValue(state.q);
  const { from, to } = days;
  const found = useMemo(
    () => salesRows(report ?? nothing, { by, words, otherName: t('sales.other'), days: { from, to } }),
    [report, by, words, t, from, to],
  );
  const table = useReportTable(list, { ...states, found, columns });
  return { state, change, by, days, report, table, error, retry };
}
