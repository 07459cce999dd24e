import { markdownTable } from '../report/markdown-table.ts';
import type { Probe } from './probes/probe.ts';
import type { Verdicts } from './run-probes.ts';

/** What one side came to in one engine. */
export interface IsolationColumn {
  readonly side: string;
  readonly title: string;
  readonly engine: string;
  readonly version: string;
  readonly verdicts: Verdicts;
}

/** Returns the numbered list as a Markdown table, a column for each side in each engine, and what went wrong where. */
export function renderIsolation(probes: readonly Probe[], columns: readonly IsolationColumn[]): string {
  const head = ['№', 'probe', ...columns.map(({ title, engine }) => (engine === 'chromium' ? title : `${title}, ${engine}`))];
  const groups = [...new Set(probes.map(({ group }) => group))];
  const rows = probes.map((probe, index) => [String(index + 1), `${probe.group}: ${probe.title}`, ...columns.map(markOf(probe))]);
  const sums = groups.map((group) => {
    const own = probes.filter((probe) => probe.group === group);
    return ['', `**${group}, of ${own.length}**`, ...columns.map(({ verdicts }) => String(countPassed(own, verdicts)))];
  });
  const whole = ['', `**all, of ${probes.length}**`, ...columns.map(({ verdicts }) => `**${countPassed(probes, verdicts)}**`)];
  return [
    '### isolation',
    '',
    `Engines: ${[...new Set(columns.map(({ engine, version }) => `${engine} ${version}`))].join(', ')}. ✓ holds, ✗ does not.`,
    '',
    markdownTable(head, [...rows, ...sums, whole]),
    '',
    ...columns.flatMap((column) => failures(probes, column)),
  ].join('\n');
}

function markOf({ id }: Probe): (column: IsolationColumn) => string {
  return ({ verdicts }) => (verdicts[id] === true ? '✓' : '✗');
}

function countPassed(probes: readonly Probe[], verdicts: Verdicts): number {
  return probes.filter(({ id }) => verdicts[id] === true).length;
}

function failures(probes: readonly Probe[], { title, engine, verdicts }: IsolationColumn): string[] {
  if (!title.startsWith('Suanpan')) return [];
  const failed = probes.flatMap(({ id, title: what }) => (verdicts[id] === true ? [] : [`- ${what}: ${String(verdicts[id])}`]));
  return failed.length === 0 ? [] : [`What does not hold under ${title} in ${engine}:`, '', ...failed, ''];
}
