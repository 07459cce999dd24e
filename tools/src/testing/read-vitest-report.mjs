import { readReport } from './read-report.mjs';

/**
 * Returns what Vitest counted. A file that did not even load counts as one failure, as does a run that ended badly without naming one.
 *
 * @param {string} path of the JSON report
 * @param {number} exitCode of the run
 * @returns {import('./tally.mjs').Tally}
 */
export function readVitestReport(path, exitCode) {
  const report = readReport(path);
  if (report === undefined) return { passed: 0, failed: 1 };
  /** @type {readonly { status: string, assertionResults: readonly { status: string }[] }[]} */
  const files = report.testResults ?? [];
  const results = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = results.filter(({ status }) => status === 'passed').length;
  const failedTests = results.filter(({ status }) => status === 'failed').length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}
