import { useId } from 'react';
import { ChartTable } from './ChartTable.tsx';
import { barScale } from './bar-scale.ts';
import type { ChartSeries } from './chart-series.ts';
import { useWidth } from './use-width.ts';
import styles from './Chart.module.css';

export interface BarChartProps {
  /** What the chart shows. */
  label: string;
  /** One or two series: the first has full bars, the second, such as an earlier time, hatched ones below them. */
  series: readonly ChartSeries[];
  /** What each bar is of. */
  labels: readonly string[];
  formatValue: (value: number) => string;
}

const full = 14;
const thin = 8;
const gap = 12;

/**
 * Figures of a few things beside each other, each with its number, readable without colour and on paper. Renders a `<figure>` with an
 * `<svg>`, a legend and a table for assistive technology.
 */
export function BarChart({ label, series, labels, formatValue }: BarChartProps) {
  const titleId = useId();
  const patternId = useId();
  const { ref, width } = useWidth(600);
  const names = Math.min(8 + Math.max(0, ...labels.map(widthOf)), Math.max(80, Math.min(width * 0.32, 220)));
  const values = series.flatMap((bars) => bars.values);
  const numbers = 12 + Math.max(0, ...values.map((value) => formatValue(value).length)) * 6.4;
  const place = barScale(values, { start: names + 8, end: width - numbers, room: numbers });
  const step = full + (series.length > 1 ? thin + 2 : 0) + gap;
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.caption}>
        {label}
      </figcaption>
      {series.length > 1 && <BarLegend series={series} patternId={patternId} />}
      <div ref={ref} className={styles.canvas}>
        <svg
          className={styles.bars}
          width={width}
          height={labels.length * step}
          viewBox={`0 0 ${String(width)} ${String(labels.length * step)}`}
          aria-hidden="true"
        >
          <Hatch id={patternId} />
          {labels.map((text, index) => (
            <g key={`${text}-${String(index)}`} transform={`translate(0 ${String(index * step)})`}>
              <text className={styles.name} x={names} y={full / 2} dy="0.35em" textAnchor="end">
                <title>{text}</title>
                {shortened(text, names)}
              </text>
              {series.map((bars, which) => (
                <Bar
                  key={bars.name}
                  {...place(bars.values[index] ?? 0)}
                  y={which === 0 ? 0 : full + 2}
                  height={which === 0 ? full : thin}
                  fill={which === 0 ? undefined : `url(#${patternId})`}
                  text={which === 0 ? formatValue(bars.values[index] ?? 0) : undefined}
                />
              ))}
            </g>
          ))}
          <line className={styles.zero} x1={place(0).x} x2={place(0).x} y1="0" y2={labels.length * step - gap} />
        </svg>
      </div>
      <ChartTable label={label} series={series} xLabels={labels} formatValue={formatValue} />
    </figure>
  );
}

interface BarProps {
  x: number;
  width: number;
  isNegative: boolean;
  y: number;
  height: number;
  fill: string | undefined;
  text: string | undefined;
}

function Bar({ x, width, isNegative, y, height, fill, text }: BarProps) {
  return (
    <>
      <rect
        className={styles.bar}
        data-series={fill === undefined ? 0 : 1}
        fill={fill}
        x={x}
        y={y + 0.5}
        width={width}
        height={height - 1}
      />
      {text === undefined ? null : (
        <text
          className={styles.number}
          x={isNegative ? x - 6 : x + width + 6}
          y={height / 2}
          dy="0.35em"
          textAnchor={isNegative ? 'end' : 'start'}
        >
          {text}
        </text>
      )}
    </>
  );
}

function BarLegend({ series, patternId }: Pick<BarChartProps, 'series'> & { patternId: string }) {
  return (
    <div className={styles.legend} aria-hidden="true">
      {series.map(({ name }, which) => (
        <span key={name} className={styles.entry}>
          <svg width="22" height="10">
            <rect
              className={styles.bar}
              data-series={which}
              fill={which === 0 ? undefined : `url(#${patternId})`}
              x="0.5"
              y="0.5"
              width="21"
              height="9"
            />
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" x2="0" y1="0" y2="5" />
      </pattern>
    </defs>
  );
}

/** About how wide a name is, in pixels; a Chinese character takes twice the room of a Latin letter. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 12.2 : 6.6), 0);
}

/** A name as long as there is room for. */
function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('')}…`;
}
