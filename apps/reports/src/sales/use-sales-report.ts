import { useQuery } from '@apollo/client/react';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useDeferredValue, useMemo } from 'react';
import { ReadSalesReportDocument } from '../data/read-sales-report.generated.ts';
import { sortedRows } from '../report/sorted-rows.ts';
import { useReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import { salesKeyOf, salesReportForm } from './sales-report-form.ts';
import { salesRows } from './sales-rows.ts';
import { useSalesColumns } from './use-sales-columns.ts';

const nothing = { rows: [], other: null };

/** The report of sales that the address asks for, in its order. */
export function useSalesReport() {
  const t = useT();
  const withCost = useCan('inventory.cost.read');
  const { state, asked, change } = useListState(salesReportForm);
  const days = useReportDays(asked);
  const by = salesKeyOf(asked.by);
  const salespersonId = asked.seller === '' ? null : asked.seller;
  const { data, previousData, error, loading, refetch } = useQuery(ReadSalesReportDocument, {
    variables: { by, ...days, salespersonId, withCost },
    // What others have posted meanwhile belongs to it.
    fetchPolicy: 'cache-and-network',
  });
  const report = (data ?? previousData)?.salesReport;
  const columns = useSalesColumns({ by, days, withCost, total: report?.totals.now.net ?? '0' });
  const words = useDeferredValue(state.q);
  const { from, to } = days;
  const rows = useMemo(() => {
    const found = salesRows(report ?? nothing, { by, words, otherName: t('sales.other'), days: { from, to } });
    return sortedRows(found, columns, asked.sort);
  }, [report, by, words, t, from, to, columns, asked.sort]);
  return {
    state,
    change,
    by,
    days,
    report,
    rows,
    columns,
    withCost,
    error: report ? null : error,
    refetch,
    isLoading: loading && !report,
    isRefreshing: loading && data === undefined && report !== undefined,
  };
}
