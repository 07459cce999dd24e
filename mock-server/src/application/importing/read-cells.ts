import type { ImportCellReason } from '#core/import/import-job.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Cells } from './master-import.ts';

/** Returns what a yes-or-no cell says; nothing when it is empty or not there. */
export function readFlag(cells: Cells, column: string, problems: ProblemSink<ImportCellReason>): boolean | undefined {
  const text = cells[column] ?? '';
  if (text === 'true' || text === 'false') return text === 'true';
  if (text !== '') problems.add(column, 'import-flag-malformed');
  return undefined;
}

/** Returns a number of days; what is none is below every limit. Nothing when the cell is empty or not there. */
export function readDays(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : -1;
}
