/**
 * How many checks held and how many did not.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Returns the sum of several tallies.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}
