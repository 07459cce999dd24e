import { firstLine } from './first-line.mjs';
import { readReport } from './read-report.mjs';
import { brokenRun } from './tally.mjs';

/**
 * A group of tests in the report: a file, or a `describe` in one.
 *
 * @typedef {object} SuiteReport
 * @property {readonly SuiteReport[]} [suites]
 * @property {readonly { title: string, file: string, line: number, tests: readonly TestReport[] }[]} [specs]
 */

/**
 * A test in one project.
 *
 * @typedef {object} TestReport
 * @property {string} projectName
 * @property {string} status
 * @property {readonly { error?: { message?: string } }[]} results
 */

/**
 * Returns what Playwright counted. Errors outside any test, such as a server that did not start, count as failures, too.
 *
 * @param {string} path of the JSON report
 * @param {number} exitCode of the run
 * @returns {import('./tally.mjs').Tally}
 */
export function readPlaywrightReport(path, exitCode) {
  const report = readReport(path);
  if (report === undefined) return brokenRun('e2e: Playwright ended before it had written its report');
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  /** @type {readonly { message?: string }[]} */
  const errors = report.errors ?? [];
  const failed = unexpected + errors.length;
  const failures = [...failuresIn(report), ...errors.map(({ message }) => `e2e: ${firstLine(message)}`)];
  if (failed > 0 || exitCode === 0) return { passed: expected + flaky, failed, failures };
  return { passed: expected + flaky, failed: 1, failures: ['e2e: Playwright ended badly though every test passed'] };
}

/**
 * @param {SuiteReport} suite
 * @returns {string[]}
 */
function failuresIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => `${file}:${line} [${projectName}] › ${title} › ${firstLine(results.at(-1)?.error?.message)}`),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}
