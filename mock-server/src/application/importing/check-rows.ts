import { isDeepStrictEqual } from 'node:util';
import type { ImportAct, ImportJob, ImportRow } from '#core/import/import-job.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Problem } from '#kernel/refusal/refusal.ts';
import type { Work } from '../work.ts';
import { importRules } from './import-rules.ts';
import type { Cells, Kept } from './master-import.ts';

/** A row of a file, as it was checked. */
export interface CheckedRow {
  readonly row: ImportRow;
  readonly code: string;
  readonly act: ImportAct;
  /** What is there already. */
  readonly before: Kept | null;
  readonly problems: readonly Problem[];
  /** What it says over what was there. */
  readonly fields: object;
  /** What its code stands for; null where it stands for nothing, or the kind has no such. */
  readonly name: string | null;
}

/** Checks rows by the rules of their form, and locks what they change. Nothing is written. */
export async function checkRows(
  work: Work,
  { kind, columns, period }: Pick<ImportJob, 'kind' | 'columns' | 'period'>,
  rows: readonly ImportRow[],
): Promise<readonly CheckedRow[]> {
  const rules = importRules[kind];
  const read = rows.map((row) => ({ row, cells: cellsOf(columns, row) }));
  const codes = [...new Set(read.map(({ cells }) => cells[rules.columns[0]] ?? '').filter((code) => code !== ''))];
  const kept = new Map((await rules.find(work, codes)).map((before) => [rules.codeOf(before), before]));
  const check = await rules.open(work, { rows: read.map(({ cells }) => cells), period: period ?? '' });
  const checked: CheckedRow[] = [];
  for (const { row, cells } of read) {
    const said = cells[rules.columns[0]] ?? '';
    const before = kept.get(said) ?? null;
    const problems: Problem[] = [];
    const fields = await check({ cells, before }, sinkOf(problems));
    const code = rules.key === undefined ? said : rules.key.keyOf(fields);
    const name = rules.nameOf?.(fields) ?? null;
    checked.push({ row, code, before, problems, fields, name, act: actOf({ before, fields, problems }) });
  }
  return checked;
}

function cellsOf(columns: readonly string[], { cells }: ImportRow): Cells {
  return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
}

function sinkOf(problems: Problem[]): ProblemSink<string> {
  return { add: (path, reason, facts = {}) => void problems.push({ path, reason, facts }) };
}

function actOf({ before, fields, problems }: Pick<CheckedRow, 'before' | 'fields' | 'problems'>): ImportAct {
  if (problems.length > 0) return 'WRONG';
  if (before === null) return 'CREATE';
  const there = before as Kept & Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(([name, value]) => isDeepStrictEqual(there[name], value)) ? 'NONE' : 'CHANGE';
}
