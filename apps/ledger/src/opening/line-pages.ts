import type { EntryErrors } from '@suanpan/shared-ui/entry-column';

/** How many lines are shown at once. */
export const linesPerPage = 200;

/** The last page takes some more, so that a page never begins with the line that is typed. */
const more = 100;

/** Returns the last page of so many lines; pages count from 0. */
export function lastPageOf(lines: number): number {
  return Math.floor(Math.max(lines - more - 1, 0) / linesPerPage);
}

/** Returns the page that a line is on. */
export function pageOf(row: number, last: number): number {
  return Math.min(Math.floor(row / linesPerPage), last);
}

/** Where a page of lines begins and ends. */
export interface LinePage {
  readonly before: number;
  readonly end: number;
}

/** Returns all lines with those of a page in their new form; what was added stands where it was added. */
export function withPage<Line>(lines: readonly Line[], { before, end }: LinePage, page: readonly Line[]): readonly Line[] {
  return [...lines.slice(0, before), ...page, ...lines.slice(end)];
}

/** Returns what is wrong with the lines of a page, counted from its first one. */
export function errorsOfPage(errors: EntryErrors, { before, end }: LinePage): EntryErrors {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([cell, message]) => {
      const row = rowOf(cell);
      return row < before || row >= end ? [] : [[`${row - before}${cell.slice(cell.indexOf('.'))}`, message]];
    }),
  );
}

/** Returns the first row in which something is wrong; null where nothing is. */
export function firstWrongRow(errors: EntryErrors): number | null {
  const rows = Object.keys(errors).map(rowOf);
  return rows.length === 0 ? null : Math.min(...rows);
}

function rowOf(cell: string): number {
  return Number(cell.slice(0, cell.indexOf('.')));
}
