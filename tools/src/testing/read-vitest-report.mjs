import { relative } from 'node:path';
import { firstLine } from './first-line.mjs';
import { readReport } from './read-report.mjs';
import { brokenRun } from './tally.mjs';

/**
 * What the report says of a file; a part is missing when it did not come so far.
 *
 * @typedef {object} FileReport
 * @property {string} name its path
 * @property {string} status
 * @property {string} [message] why it did not load
 * @property {readonly { status: string, fullName: string, failureMessages?: readonly string[] }[]} assertionResults
 */

/**
 * Returns what Vitest counted. A file that did not even load counts as one failure, as does a run that ended badly without naming one.
 *
 * @param {string} path of the JSON report
 * @param {number} exitCode of the run
 * @returns {import('./tally.mjs').Tally}
 */
export function readVitestReport(path, exitCode) {
  const report = readReport(path);
  if (report === undefined) return brokenRun('unit: Vitest ended before it had written its report');
  /** @type {readonly FileReport[]} */
  const files = report.testResults ?? [];
  const passed = files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;
  const failures = files.flatMap(failuresOf);
  if (exitCode !== 0 && failures.length === 0)
    failures.push('unit: Vitest ended badly though every test passed; an error outside the tests is above');
  return { passed, failed: failures.length, failures };
}

/** @param {FileReport} file */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file} › ${firstLine(message)}`];
  return failed.map(({ fullName, failureMessages }) => `${file} › ${fullName} › ${firstLine(failureMessages?.[0])}`);
}
