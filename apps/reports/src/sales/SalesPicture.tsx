import { LineChart } from '@suanpan/shared-ui/line-chart';
import { Panel } from '@suanpan/shared-ui/panel';
import { BarsOf, mostBars } from '../report/BarsOf.tsx';
import { axisName } from '../report/span-of.ts';
import { useChartNumber } from '../report/use-chart-number.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import { isByTime, type SalesKey } from './sales-report-form.ts';
import type { SalesRow } from './sales-rows.ts';

interface SalesPictureProps {
  by: SalesKey;
  days: ReportDays;
  /** In the order of the table. */
  rows: readonly SalesRow[];
}

const figures = [
  { text: 'report.now', value: ({ now }: SalesRow) => now.net },
  { text: 'report.before', value: ({ before }: SalesRow) => before.net },
] as const;

/** The rows as a picture: over time as lines, else the first as bars; the period before dashed, or hatched. */
export function SalesPicture({ by, days, rows }: SalesPictureProps) {
  const t = useT();
  const formatValue = useChartNumber();
  if (!isByTime(by)) {
    const title = t('sales.firstOf', { count: Math.min(rows.length, mostBars) });
    const bars = figures.map(({ text, value }) => ({ name: t(text), value }));
    return <BarsOf title={title} rows={rows} nameOf={({ name }) => name} bars={bars} formatValue={formatValue} />;
  }
  const title = t('sales.overTime');
  // In the order of time whatever the table is sorted by.
  const drawn = rows.filter(({ key }) => key !== null).toSorted((one, other) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1));
  const series = figures.map(({ text, value }, index) => ({
    name: t(text),
    values: drawn.map((row) => Number(value(row))),
    dashed: index === 1,
  }));
  return (
    <Panel title={title}>
      <LineChart label={title} series={series} xLabels={drawn.map(({ key }) => axisName(by, key ?? '', days))} formatValue={formatValue} />
    </Panel>
  );
}
