import { displayWidth, padToWidth } from './display-width.mjs';

/**
 * Returns the lines of a table, two spaces between columns, each column as wide as its widest cell.
 *
 * @param {readonly (readonly string[])[]} rows the first one is the heading
 * @returns {readonly string[]}
 */
export function drawTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
