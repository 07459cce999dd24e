import { readReport } from './read-report.mjs';

/**
 * Returns what Playwright counted. Errors outside any test, such as a server that did not start, count as failures, too.
 *
 * @param {string} path of the JSON report
 * @param {number} exitCode of the run
 * @returns {import('./tally.mjs').Tally}
 */
export function readPlaywrightReport(path, exitCode) {
  const report = readReport(path);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  const failed = unexpected + (report.errors ?? []).length;
  return { passed: expected + flaky, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}
