import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { BarsOf } from '../report/BarsOf.tsx';
import { CutNotice } from '../report/CutNotice.tsx';
import { DaysFilter } from '../report/DaysFilter.tsx';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import { useChartNumber } from '../report/use-chart-number.ts';
import { stockShares } from '../stock/stock-report-form.ts';
import type { StockRow } from '../stock/stock-rows.ts';
import { useStockReport } from '../stock/use-stock-report.ts';
import { useT } from '../texts.ts';

/** How stock turned over, and what stands (库存周转). */
export function StockReportPage() {
  const t = useT();
  const { state, change, days, report, table, error, retry } = useStockReport();
  const formatValue = useChartNumber();
  const title = t('stock.title');
  return (
    <ReportFrame
      title={title}
      subtitle={t('report.days.of', { ...days })}
      filters={
        <>
          <FilterChips
            label={t('stock.show')}
            value={state.show}
            options={stockShares.map((value) => ({ value, label: t(`stock.show.${value}`) }))}
            onChange={(show) => change({ show })}
          />
          <DaysFilter days={days} onChange={change} />
          <SearchField label={t('report.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
        </>
      }
      exported={{ title, columns: table.columns, rows: table.rows }}
      error={error}
      onRetry={retry}
    >
      {table.rows.length > 0 && (
        <BarsOf
          title={t('stock.picture')}
          rows={table.rows}
          nameOf={nameOf}
          bars={[
            { name: t('stock.closing'), value: ({ closing }) => closing },
            { name: t('stock.sold'), value: ({ sold }) => sold },
          ]}
          formatValue={formatValue}
        />
      )}
      <CutNotice report={report} />
      <ReportTable
        {...table}
        label={title}
        rowKey={keyOf}
        empty={<EmptyState title={t('stock.empty')} body={t(state.q === '' ? 'report.emptyBody' : 'report.noMatchBody')} />}
      />
    </ReportFrame>
  );
}

function keyOf({ key }: StockRow): string {
  return key;
}

function nameOf({ name }: StockRow): string {
  return name;
}
