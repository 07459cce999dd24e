import type { ChartSeries } from '@suanpan/shared-ui/chart-series';
import { BarChart } from '@suanpan/shared-ui/bar-chart';
import { Panel } from '@suanpan/shared-ui/panel';

interface BarsOfProps<Row> {
  title: string;
  /** In the order of the table; the first are drawn. */
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** One or two: what each bar is called, and its length. */
  bars: readonly { readonly name: string; readonly value: (row: Row) => string | null }[];
  formatValue: (value: number) => string;
}

/** How many bars there are at most: more is what the table is for. */
export const mostBars = 8;

/** The first rows of a report as bars, in a panel. */
export function BarsOf<Row>({ title, rows, nameOf, bars, formatValue }: BarsOfProps<Row>) {
  const drawn = rows.slice(0, mostBars);
  const series = bars.map(({ name, value }): ChartSeries => ({ name, values: drawn.map((row) => Number(value(row) ?? 0)) }));
  return (
    <Panel title={title}>
      <BarChart label={title} series={series} labels={drawn.map(nameOf)} formatValue={formatValue} />
    </Panel>
  );
}
