import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { SearchField } from '@suanpan/shared-ui/search-field';
import type { PurchaseRow } from '../purchases/use-purchase-columns.ts';
import { usePurchaseReport } from '../purchases/use-purchase-report.ts';
import { BarsOf } from '../report/BarsOf.tsx';
import { CutNotice } from '../report/CutNotice.tsx';
import { DaysFilter } from '../report/DaysFilter.tsx';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import { useChartNumber } from '../report/use-chart-number.ts';
import { useT } from '../texts.ts';

/** What products were bought at, held against the period before (采购价格). */
export function PurchaseReportPage() {
  const t = useT();
  const { state, change, days, report, table, error, retry } = usePurchaseReport();
  const formatValue = useChartNumber(2);
  const title = t('purchases.title');
  return (
    <ReportFrame
      title={title}
      subtitle={t('report.span', { ...days, beforeFrom: report?.beforeFrom ?? '…', beforeTo: report?.beforeTo ?? '…' })}
      filters={
        <>
          <DaysFilter days={days} onChange={change} />
          <SearchField label={t('purchases.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
        </>
      }
      exported={{ title, columns: table.columns, rows: table.rows }}
      error={error}
      onRetry={retry}
    >
      {table.rows.length > 0 && (
        <BarsOf
          title={t('purchases.picture')}
          rows={table.rows}
          nameOf={nameOf}
          bars={[
            { name: t('report.now'), value: ({ average }) => average },
            { name: t('report.before'), value: ({ averageBefore }) => averageBefore ?? null },
          ]}
          formatValue={formatValue}
        />
      )}
      <CutNotice report={report} />
      <ReportTable
        {...table}
        label={title}
        rowKey={keyOf}
        empty={<EmptyState title={t('purchases.empty')} body={t(state.q === '' ? 'report.emptyBody' : 'report.noMatchBody')} />}
      />
    </ReportFrame>
  );
}

function keyOf({ key }: PurchaseRow): string {
  return key;
}

function nameOf({ name }: PurchaseRow): string {
  return name;
}
