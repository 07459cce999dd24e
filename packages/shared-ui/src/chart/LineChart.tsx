import { useId, useState } from 'react';
import type { PointerEvent } from 'react';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartScale } from './chart-scale.ts';
import type { ChartScale } from './chart-scale.ts';
import type { ChartSeries } from './chart-series.ts';
import { useWidth } from './use-width.ts';
import styles from './Chart.module.css';

export interface LineChartProps {
  /** What the chart shows. */
  label: string;
  /** Two series at most; the second one dashed. */
  series: readonly ChartSeries[];
  xLabels: readonly string[];
  formatValue: (value: number) => string;
  /** Pixels; 200 when absent. */
  height?: number | undefined;
}

const edge = { top: 10, bottom: 22, end: 8 } as const;

/** How figures moved over time, readable without colour. Renders a `<figure>` with an `<svg>`, a legend and a table for assistive technology. */
export function LineChart({ label, series, xLabels, formatValue, height = 200 }: LineChartProps) {
  const titleId = useId();
  const { ref, width } = useWidth(600);
  const [at, setAt] = useState<number | null>(null);
  const scale = chartScale(series.flatMap((line) => line.values));
  const start = 10 + Math.max(...scale.ticks.map((tick) => formatValue(tick).length)) * 6.4;
  const place = placer({ scale, width, height, start, count: xLabels.length });
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setAt(place.indexAt(event.clientX - left));
  };
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.caption}>
        {label}
      </figcaption>
      <ChartLegend series={series} at={at} xLabel={at === null ? undefined : xLabels[at]} formatValue={formatValue} />
      <div ref={ref} className={styles.canvas}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerLeave={() => setAt(null)}
        >
          <Lines scale={scale} place={place} width={width} start={start} formatValue={formatValue} />
          <XLabels xLabels={xLabels} place={place} width={width - start} height={height} />
          {at === null ? null : <line className={styles.guide} x1={place.x(at)} x2={place.x(at)} y1={edge.top} y2={height - edge.bottom} />}
          {series.map((line, index) => (
            <polyline
              key={line.name}
              className={styles.line}
              data-series={index}
              data-dashed={line.dashed || undefined}
              points={pointsOf(line.values, place)}
            />
          ))}
          {series.map((line, index) => {
            const shown = at ?? line.values.length - 1;
            const value = line.values[shown];
            return value === undefined ? null : (
              <circle key={line.name} className={styles.point} data-series={index} cx={place.x(shown)} cy={place.y(value)} r="3.5" />
            );
          })}
        </svg>
      </div>
      <ChartTable label={label} series={series} xLabels={xLabels} formatValue={formatValue} />
    </figure>
  );
}

interface Placer {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly indexAt: (x: number) => number;
}

interface Ground {
  readonly scale: ChartScale;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly count: number;
}

function placer({ scale, width, height, start, count }: Ground): Placer {
  const step = (width - start - edge.end) / Math.max(count - 1, 1);
  const depth = height - edge.top - edge.bottom;
  return {
    x: (index) => start + index * step,
    y: (value) => edge.top + depth * (1 - (value - scale.min) / (scale.max - scale.min)),
    indexAt: (x) => Math.min(Math.max(Math.round((x - start) / step), 0), Math.max(count - 1, 0)),
  };
}

function pointsOf(values: readonly number[], place: Placer): string {
  return values.map((value, index) => `${place.x(index).toFixed(1)},${place.y(value).toFixed(1)}`).join(' ');
}

interface LinesProps extends Pick<LineChartProps, 'formatValue'> {
  readonly scale: ChartScale;
  readonly place: Placer;
  readonly width: number;
  readonly start: number;
}

function Lines({ scale, place, width, start, formatValue }: LinesProps) {
  return scale.ticks.map((tick) => {
    // Half a pixel makes the line crisp.
    const y = Math.round(place.y(tick)) + 0.5;
    return (
      <g key={tick}>
        <line className={styles.rule} x1={start} x2={width} y1={y} y2={y} />
        <text className={styles.text} x={start - 8} y={y} dy="0.32em" textAnchor="end">
          {formatValue(tick)}
        </text>
      </g>
    );
  });
}

interface XLabelsProps extends Pick<LineChartProps, 'xLabels'> {
  readonly place: Placer;
  readonly width: number;
  readonly height: number;
}

function XLabels({ xLabels, place, width, height }: XLabelsProps) {
  const every = Math.max(1, Math.ceil((xLabels.length * 56) / Math.max(width, 1)));
  const lastShown = xLabels.length - 1;
  return xLabels
    .map((text, index) =>
      index % every === 0 && index !== lastShown && lastShown - index >= every * 0.7 ? (
        <text
          key={`${text}-${String(index)}`}
          className={styles.text}
          x={place.x(index)}
          y={height - 6}
          textAnchor={index === 0 ? 'start' : 'middle'}
        >
          {text}
        </text>
      ) : null,
    )
    .concat(
      lastShown < 0
        ? []
        : [
            <text key="last" className={styles.text} x={place.x(lastShown)} y={height - 6} textAnchor="end">
              {xLabels[lastShown]}
            </text>,
          ],
    );
}
