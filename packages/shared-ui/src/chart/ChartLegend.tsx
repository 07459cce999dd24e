import type { ChartSeries } from './chart-series.ts';
import styles from './Chart.module.css';

export interface ChartLegendProps {
  series: readonly ChartSeries[];
  /** The place the pointer rests on. */
  at: number | null;
  xLabel: string | undefined;
  formatValue: (value: number) => string;
}

/** Which line is which, with the values below the pointer. Renders a `<div>` hidden from assistive technology, which has the table. */
export function ChartLegend({ series, at, xLabel, formatValue }: ChartLegendProps) {
  return (
    <div className={styles.legend} aria-hidden="true">
      {series.map((line, index) => {
        const value = at === null ? undefined : line.values[at];
        return (
          <span key={line.name} className={styles.entry}>
            <svg width="22" height="8">
              <line className={styles.line} data-series={index} data-dashed={line.dashed || undefined} x1="0" x2="22" y1="4" y2="4" />
            </svg>
            {line.name}
            {value === undefined ? null : <strong className={styles.value}>{formatValue(value)}</strong>}
          </span>
        );
      })}
      {xLabel === undefined ? null : <span className={styles.at}>{xLabel}</span>}
    </div>
  );
}
