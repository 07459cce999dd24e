import { useListState } from '@suanpan/app-kit/use-list-state';
import { useDeferredValue, useMemo } from 'react';
import { ReadReceivablesDocument } from '../data/read-receivables.generated.ts';
import { useReportQuery } from '../report/use-report-query.ts';
import { useReportTable } from '../report/use-report-table.ts';
import { useToday } from '../report/use-today.ts';
import { receivableRows } from './receivable-rows.ts';
import { receivablesForm } from './receivables-form.ts';
import { useReceivableColumns } from './use-receivable-columns.ts';

const nothing: readonly never[] = [];

/** What customers owed at the end of the day that the address names, or today, in its order. */
export function useReceivables() {
  const list = useListState(receivablesForm);
  const { state, asked, change } = list;
  const today = useToday();
  const on = asked.on === '' ? today() : asked.on;
  const { data, error, retry, ...states } = useReportQuery(ReadReceivablesDocument, { on });
  const report = data?.ageing;
  const columns = useReceivableColumns(report?.buckets ?? nothing, on);
  const words = useDeferredValue(state.q);
  const found = useMemo(() => receivableRows(report ?? { parties: nothing }, words), [report, words]);
  const table = useReportTable(list, { ...states, found, columns });
  return { state, change, on, report, table, error, retry };
}
