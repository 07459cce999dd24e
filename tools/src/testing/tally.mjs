/**
 * How many checks held and how many did not.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures a line for each that did not hold, as far as it has a name: what it is and what it said first
 */

/**
 * Returns the sum of several tallies.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, failures: [...a.failures, ...b.failures] }),
    { passed: 0, failed: 0, failures: [] },
  );
}

/**
 * Returns the tally of a run that broke as a whole: one failure.
 *
 * @param {string} why
 * @returns {Tally}
 */
export function brokenRun(why) {
  return { passed: 0, failed: 1, failures: [why] };
}
