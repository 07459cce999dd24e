import type { ChartSeries } from './chart-series.ts';
import styles from './Chart.module.css';

export interface ChartTableProps {
  label: string;
  series: readonly ChartSeries[];
  xLabels: readonly string[];
  formatValue: (value: number) => string;
}

/** The figures of a chart for assistive technology. Renders a `<table>` off the screen. */
export function ChartTable({ label, series, xLabels, formatValue }: ChartTableProps) {
  return (
    <div className={styles.offScreen}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {series.map((line) => (
              <th key={line.name} scope="col">
                {line.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {xLabels.map((text, index) => (
            <tr key={`${text}-${String(index)}`}>
              <th scope="row">{text}</th>
              {series.map((line) => (
                <td key={line.name}>{formatCell(line.values[index], formatValue)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function formatCell(value: number | undefined, formatValue: (value: number) => string): string {
  return value === undefined ? '' : formatValue(value);
}
