import type { Report, Row } from './bench.ts';
import { median } from './median.ts';

/** Returns a report as a Markdown table: medians, their ratio, the spread, and whether the bar is met. */
export function renderReport({ name, baseline, method, rows }: Report): string {
  return [
    `### ${name}, against ${baseline}`,
    '',
    method,
    '',
    `| what | Suanpan | ${baseline} | ratio | bar | spread of ours | spread of the baseline |`,
    '|---|---|---|---|---|---|---|',
    ...rows.map(renderRow),
    '',
  ].join('\n');
}

function renderRow({ what, unit, ours, baseline, bar, most }: Row): string {
  const ratio = median(ours) / median(baseline);
  const cells = [
    what,
    show(median(ours), unit),
    ...(baseline.length === 0 ? ['', ''] : [show(median(baseline), unit), `${ratio.toFixed(2)} ×`]),
    most === undefined ? verdict(ratio, bar) : verdict(median(ours), most, ` ${unit}`),
    spread(ours, unit),
    baseline.length === 0 ? '' : spread(baseline, unit),
  ];
  return `| ${cells.join(' | ')} |`;
}

function verdict(figure: number, bar: number | undefined, unit = ''): string {
  if (bar === undefined) return '';
  return `≤ ${bar}${unit}, ${figure <= bar ? 'met' : 'missed'}`;
}

function show(value: number, unit: Row['unit']): string {
  return `${value.toFixed(1)} ${unit}`;
}

function spread(values: readonly number[], unit: Row['unit']): string {
  return `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)} ${unit}`;
}
