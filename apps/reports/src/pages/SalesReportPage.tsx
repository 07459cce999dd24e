import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import { useReportExport } from '../report/use-report-export.ts';
import type { SalesRow } from '../sales/sales-rows.ts';
import { SalesAbove } from '../sales/SalesAbove.tsx';
import { SalesFilters } from '../sales/SalesFilters.tsx';
import { useSalesReport } from '../sales/use-sales-report.ts';
import { useT } from '../texts.ts';

/** Sales by customer, product, salesperson and time, held against the period before (销售分析). */
export function SalesReportPage() {
  const t = useT();
  const { state, change, by, days, report, rows, columns, error, refetch, isLoading, isRefreshing } = useSalesReport();
  const title = t('sales.title');
  const exportAll = useReportExport({ title: `${title} ${t(`sales.by.${by}`)}`, columns, rows });
  return (
    <ReportFrame
      title={title}
      subtitle={t('report.span', { ...days, beforeFrom: report?.beforeFrom ?? '…', beforeTo: report?.beforeTo ?? '…' })}
      filters={<SalesFilters state={state} days={days} sellerName={report?.salesperson?.name} onChange={change} />}
      onExport={rows.length > 0 ? exportAll : null}
      error={error}
      onRetry={() => void refetch()}
    >
      {report && rows.length > 0 && <SalesAbove by={by} report={report} rows={rows} />}
      <ReportTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        sort={state.sort}
        onSort={(sort) => change({ sort: sort as typeof state.sort })}
        isLoading={isLoading}
        isRefreshing={isRefreshing}
        empty={<EmptyState title={t('sales.empty')} body={t(state.q === '' ? 'report.emptyBody' : 'report.noMatchBody')} />}
      />
    </ReportFrame>
  );
}

function keyOf({ key }: SalesRow): string {
  return key ?? 'other';
}
