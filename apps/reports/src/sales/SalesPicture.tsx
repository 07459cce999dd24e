import { BarChart } from '@suanpan/shared-ui/bar-chart';
import { LineChart } from '@suanpan/shared-ui/line-chart';
import { Panel } from '@suanpan/shared-ui/panel';
import { useChartNumber } from '../report/use-chart-number.ts';
import { useT } from '../texts.ts';
import { isByTime, type SalesKey } from './sales-report-form.ts';
import type { SalesRow } from './sales-rows.ts';

interface SalesPictureProps {
  by: SalesKey;
  /** In the order of the table. */
  rows: readonly SalesRow[];
}

/** How many bars there are at most: more is what the table is for. */
const mostBars = 10;

/** The rows as a picture: over time as lines, else the first ten as bars; the period before dashed, or hatched. */
export function SalesPicture({ by, rows }: SalesPictureProps) {
  const t = useT();
  const formatValue = useChartNumber();
  const isLine = isByTime(by);
  // In the order of time whatever the table is sorted by.
  const drawn = isLine
    ? rows.filter(({ key }) => key !== null).toSorted((one, other) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1))
    : rows.slice(0, mostBars);
  const title = isLine ? t('sales.overTime') : t('sales.firstOf', { count: drawn.length });
  const series = [
    { name: t('report.now'), values: drawn.map(({ now }) => Number(now.net)) },
    { name: t('report.before'), values: drawn.map(({ before }) => Number(before.net)), dashed: true },
  ];
  return (
    <Panel title={title}>
      {isLine ? (
        <LineChart
          label={title}
          series={series}
          xLabels={drawn.map(({ name }) => name.slice(by === 'MONTH' ? 0 : 5))}
          formatValue={formatValue}
        />
      ) : (
        <BarChart label={title} series={series} labels={drawn.map(({ name }) => name)} formatValue={formatValue} />
      )}
    </Panel>
  );
}
