import type { WireRow } from '../reading/read-file-rows.ts';

/** What a request carries at most: as many rows as the backend takes, and no more text than a body may have. */
const most = { rows: 500, characters: 200_000 } as const;

/** Divides rows into parts that fit into a request. */
export function partRows(rows: readonly WireRow[]): readonly (readonly WireRow[])[] {
  const parts: WireRow[][] = [];
  let characters = 0;
  for (const row of rows) {
    const length = row.cells.reduce((sum, cell) => sum + cell.length + 3, 30);
    const part = parts.at(-1);
    if (part === undefined || part.length >= most.rows || characters + length > most.characters) {
      parts.push([row]);
      characters = length;
    } else {
      part.push(row);
      characters += length;
    }
  }
  return parts;
}
