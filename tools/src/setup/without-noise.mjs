import { stripVTControlCharacters } from 'node:util';

const noise =
  /^npm (?:warn|error|notice)\b|^> @suanpan\/|^\s+Run duration|^\s+Cache:|^\s+Critical path|^\s+Recoverable time|^Output of \d+ successful/u;

/**
 * Returns the output of a failed Nx run without colours and without the lines that say nothing about the failure.
 *
 * @param {string} output
 */
export function withoutNoise(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines
    .filter((line) => !noise.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
