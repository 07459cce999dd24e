import type { PrintPaper } from './print-paper.ts';

/**
 * Returns the rules that have the printer take a paper; `lengths` is how long each piece of a roll is. The margins are those of the pages
 * themselves.
 */
export function pageRule({ width, height, sheetHeight }: PrintPaper, lengths: readonly number[]): string {
  const sheet = sheetHeight ?? height;
  if (sheet !== null) return ruleOf('', width, sheet);
  const pieces = lengths.map((length) => Math.ceil(length));
  const longest = ruleOf('', width, Math.max(0, ...pieces));
  if (pieces.length < 2) return longest;
  return [longest, ...pieces.map((length, index) => ruleOf(` ${pieceNamed(index)}`, width, length))].join('\n');
}

/** Returns the name by which the rule of a piece of a roll is found, where there are several. */
export function pieceNamed(index: number): string {
  return `piece-${index}`;
}

function ruleOf(name: string, width: number, height: number): string {
  return `@page${name} { size: ${width}mm ${height}mm; margin: 0; }`;
}
