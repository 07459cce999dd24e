import type { PrintPaper } from './print-paper.ts';

/** Returns the rule that has the printer take a paper; `length` is how long a roll is. The margins are those of the pages themselves. */
export function pageRule({ width, height }: PrintPaper, length: number): string {
  return `@page { size: ${width}mm ${height ?? Math.ceil(length)}mm; margin: 0; }`;
}
