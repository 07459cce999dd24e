import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useDeferredValue, useMemo } from 'react';
import { ReadStockReportDocument } from '../data/read-stock-report.generated.ts';
import { useReportDays } from '../report/use-report-days.ts';
import { useReportQuery } from '../report/use-report-query.ts';
import { useReportTable } from '../report/use-report-table.ts';
import { stockReportForm } from './stock-report-form.ts';
import { stockRows } from './stock-rows.ts';
import { useStockColumns } from './use-stock-columns.ts';

const nothing: readonly never[] = [];

/** How stock turned over in the days that the address names, in its order. */
export function useStockReport() {
  const withCost = useCan('inventory.cost.read');
  const list = useListState(stockReportForm);
  const { state, asked, change } = list;
  const days = useReportDays(asked);
  const { data, error, retry, ...states } = useReportQuery(ReadStockReportDocument, { ...days, withCost });
  const report = data?.stockReport;
  const columns = useStockColumns(days, withCost);
  const words = useDeferredValue(state.q);
  const found = useMemo(() => stockRows(report?.rows ?? nothing, { show: asked.show, words }), [report, asked.show, words]);
  const table = useReportTable(list, { ...states, found, columns });
  return { state, change, days, report, table, error, retry };
}
