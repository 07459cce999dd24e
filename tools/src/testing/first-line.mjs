import { stripVTControlCharacters } from 'node:util';

/**
 * Returns the first line of a text that says anything, without colours, for a list of what failed.
 *
 * @param {string | undefined} text
 * @returns {string}
 */
export function firstLine(text) {
  const lines = stripVTControlCharacters(text ?? '').split('\n');
  return lines.map((line) => line.trim()).find((line) => line !== '') ?? 'it did not say why';
}
