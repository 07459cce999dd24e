import { displayWidth, padToWidth } from './display-width.mjs';

/**
 * Returns the lines with a frame around them; a frame that would be wider than the terminal is left out, as it would break.
 *
 * @param {readonly string[]} lines
 * @param {number} [columns] how wide the terminal is
 * @returns {readonly string[]}
 */
export function drawBox(lines, columns = 120) {
  const width = Math.max(...lines.map(displayWidth));
  if (width + 4 > columns) return lines;
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${padToWidth(line, width)} │`), `└${edge}┘`];
}
