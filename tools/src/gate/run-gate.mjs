import { runQuietly } from '../processes/run-quietly.mjs';
import { withoutNoise } from '../setup/without-noise.mjs';

/**
 * Runs the steps, two at a time, and shows of each its name and time, and of a failed one its words.
 *
 * @param {readonly import('./gate-steps.mjs').GateStep[]} steps
 * @param {import('../screen/progress.mjs').Progress} progress
 * @returns {Promise<import('../testing/tally.mjs').Tally>} each step counted as one
 */
export async function runGate(steps, progress) {
  const waiting = [...steps];
  const tally = { passed: 0, failed: 0 };
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (await passes(step, progress)) tally.passed += 1;
      else tally.failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return tally;
}

/**
 * @param {import('./gate-steps.mjs').GateStep} step
 * @param {import('../screen/progress.mjs').Progress} progress
 */
async function passes({ name, remedy, command, args, env = {} }, progress) {
  progress.begin(name, name);
  const { code, output, ms } = await runQuietly(command, args, { env });
  if (code === 0) {
    progress.done(name, ms);
    return true;
  }
  progress.fail(name);
  progress.write(`${indent(withoutNoise(output))}\n  → ${remedy}\n`);
  return false;
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}
