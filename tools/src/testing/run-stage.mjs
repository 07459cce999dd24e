import { errorText } from '../errors/error-text.mjs';
import { duration } from '../screen/duration.mjs';
import { firstLine } from './first-line.mjs';
import { brokenRun } from './tally.mjs';

/**
 * Runs a stage of the tests under a heading and says how long it took; a stage that throws counts as one failure.
 *
 * @param {string} name
 * @param {() => Promise<import('./tally.mjs').Tally>} stage
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runStage(name, stage) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const startedAt = performance.now();
  const tally = await stage().catch((/** @type {unknown} */ error) => {
    console.log(errorText(error));
    return brokenRun(`${name}: ${firstLine(errorText(error))}`);
  });
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${duration(performance.now() - startedAt)}`);
  return tally;
}
