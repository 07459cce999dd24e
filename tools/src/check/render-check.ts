import { type Weights, defaultBudgets } from '@suanpan/protocol/budgets';
import { packageOf } from '@suanpan/release/library-needs';
import type { TopicRow } from '@suanpan/release/message-table';
import type { SharedCopy } from '@suanpan/release/share-table';
import { drawTable } from '../screen/draw-table.mjs';
import type { CheckedComposition } from './check-composition.ts';
import type { CheckFinding } from './check-finding.ts';
import type { CheckedRelease } from './check-release.ts';

/** Everything that a check came to. */
export interface CheckReport {
  readonly releases: readonly CheckedRelease[];
  /** Absent when no shell is built. */
  readonly composition: CheckedComposition | undefined;
}

/** Returns all findings of a report. */
export function allFindings({ releases, composition }: CheckReport): CheckFinding[] {
  return [...releases.flatMap(({ findings }) => findings), ...(composition?.findings ?? [])];
}

/** Returns a report as people read it. */
export function renderCheck(report: CheckReport): readonly string[] {
  const { releases, composition } = report;
  const count = allFindings(report).length;
  return [
    ...releases.flatMap(renderRelease),
    ...(composition ? renderComposition(composition) : ['', 'No shell is built, so nothing was composed.']),
    '',
    count === 0 ? 'Nothing was found.' : `${count} ${count === 1 ? 'finding' : 'findings'}. What each code means: docs/protocol/errors.md`,
  ];
}

function renderRelease({ release, manifest, weights, findings }: CheckedRelease): readonly string[] {
  const weight = weights ? (['entry', 'route'] as const).map((kind) => renderWeight(kind, weights, manifest)).join(', ') : '';
  return [`${markOf(findings)} ${release}  ${weight}`.trimEnd(), ...findings.flatMap(renderFinding)];
}

function renderWeight(kind: keyof Weights, weights: Weights, manifest: CheckedRelease['manifest']): string {
  const most = manifest?.budgets?.[kind] ?? defaultBudgets[kind];
  return `${kind} ${(weights[kind] / 1000).toFixed(1)} of ${(most / 1000).toFixed(0)} kB`;
}

function renderFinding({ code, place, what, fix }: CheckFinding): readonly string[] {
  return [`    ${code}  ${place}: ${what}`, `                  ${fix}`];
}

function renderComposition({ shell, shared, messages, findings }: CheckedComposition): readonly string[] {
  const rows = perPackage(shared);
  return [
    '',
    `${markOf(findings)} together, on a page of ${shell}`,
    ...findings.flatMap(renderFinding),
    ...(rows.length === 0 ? [] : ['', ...drawTable([['library', 'app', 'accepts', 'gets', 'whose copy', 'modules'], ...rows])]),
    ...(messages.length === 0
      ? []
      : ['', ...drawTable([['topic', 'kind', 'told or asked by', 'heard or answered by'], ...messages.map(topicCells)])]),
  ];
}

function topicCells({ topic, kind, speakers, listeners }: TopicRow): string[] {
  return [topic, kind, sidesOf(speakers), sidesOf(listeners)];
}

function sidesOf(those: TopicRow['speakers']): string {
  return those.map(({ app, version }) => `${app} (${version})`).join(', ') || '–';
}

/** People read of packages; machines get each module. */
function perPackage(shared: readonly SharedCopy[]): string[][] {
  const rows = new Map<string, { readonly cells: readonly string[]; count: number }>();
  for (const { library, app, range, version, from } of shared) {
    const cells = [packageOf(library), app, range, version, from === 'own' ? 'its own' : "the shell's"];
    const row = rows.get(cells.join(' ')) ?? { cells, count: 0 };
    row.count += 1;
    rows.set(cells.join(' '), row);
  }
  return [...rows.values()].map(({ cells, count }) => [...cells, String(count)]);
}

function markOf(findings: readonly CheckFinding[]): string {
  return findings.length === 0 ? '✓' : '✗';
}
