import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import type { SalesRow } from '../sales/sales-rows.ts';
import { SalesAbove } from '../sales/SalesAbove.tsx';
import { SalesFilters } from '../sales/SalesFilters.tsx';
import { useSalesReport } from '../sales/use-sales-report.ts';
import { useT } from '../texts.ts';

/** Sales by customer, product, salesperson and time, held against the period before (销售分析). */
export function SalesReportPage() {
  const t = useT();
  const { state, change, by, days, report, table, error, retry } = useSalesReport();
  const title = t('sales.title');
  return (
    <ReportFrame
      title={title}
      subtitle={t('report.span', { ...days, beforeFrom: report?.beforeFrom ?? '…', beforeTo: report?.beforeTo ?? '…' })}
      filters={<SalesFilters state={state} days={days} sellerName={report?.salesperson?.name} onChange={change} />}
      exported={{ title: `${title} ${t(`sales.by.${by}`)}`, columns: table.columns, rows: table.rows }}
      error={error}
      onRetry={retry}
    >
      {report && table.rows.length > 0 && <SalesAbove by={by} days={days} report={report} rows={table.rows} />}
      <ReportTable
        {...table}
        label={title}
        rowKey={keyOf}
        empty={<EmptyState title={t('sales.empty')} body={t(state.q === '' ? 'report.emptyBody' : 'report.noMatchBody')} />}
      />
    </ReportFrame>
  );
}

function keyOf({ key }: SalesRow): string {
  return key ?? 'other';
}
