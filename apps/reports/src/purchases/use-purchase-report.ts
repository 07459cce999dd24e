import { useListState } from '@suanpan/app-kit/use-list-state';
import { rankThing } from '@suanpan/protocol/rank-match';
import { useDeferredValue, useMemo } from 'react';
import { ReadPurchaseReportDocument } from '../data/read-purchase-report.generated.ts';
import { useReportDays } from '../report/use-report-days.ts';
import { useReportQuery } from '../report/use-report-query.ts';
import { useReportTable } from '../report/use-report-table.ts';
import { purchaseReportForm } from './purchase-report-form.ts';
import { usePurchaseColumns } from './use-purchase-columns.ts';

/** What products were bought at in the days that the address names, in its order. */
export function usePurchaseReport() {
  const list = useListState(purchaseReportForm);
  const { state, asked, change } = list;
  const days = useReportDays(asked);
  const { data, error, retry, ...states } = useReportQuery(ReadPurchaseReportDocument, days);
  const report = data?.purchaseReport;
  const columns = usePurchaseColumns(days);
  const words = useDeferredValue(state.q).trim();
  const found = useMemo(
    () => (report?.rows ?? []).filter(({ code, name, suppliers }) => words === '' || rankThing(words, [name, code, ...suppliers]) > 0),
    [report, words],
  );
  const table = useReportTable(list, { ...states, found, columns });
  return { state, change, days, report, table, error, retry };
}
