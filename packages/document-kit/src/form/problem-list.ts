import type { DraftProblems } from './draft-problems.ts';

/** Returns every problem of a draft for the summary: fields first, then lines. */
export function problemList(
  { fields, cells, whole }: DraftProblems,
  idOf: (field: string) => string,
): { readonly fieldId: string; readonly label: string; readonly message: string }[] {
  return [
    ...Object.entries(fields).map(([field, message]) => ({ fieldId: idOf(field), label: '', message })),
    ...whole.map((message) => ({ fieldId: idOf('lines'), label: '', message })),
    ...Object.entries(cells).map(([cell, message]) => ({ fieldId: idOf('lines'), label: `#${Number(cell.split('.')[0]) + 1}`, message })),
  ];
}
