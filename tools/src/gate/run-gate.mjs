import { runQuietly } from '../processes/run-quietly.mjs';
import { withoutNoise } from '../setup/without-noise.mjs';
import { firstLine } from '../testing/first-line.mjs';

/**
 * Runs the steps, two at a time, and shows of each its name and time, and of a failed one its words.
 *
 * @param {readonly import('./gate-steps.mjs').GateStep[]} steps
 * @param {import('../screen/progress.mjs').Progress} progress
 * @returns {Promise<import('../testing/tally.mjs').Tally>} each step counted as one
 */
export async function runGate(steps, progress) {
  const waiting = [...steps];
  /** @type {string[]} */
  const failures = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const fault = await faultOf(step, progress);
      if (fault !== null) failures.push(`gate: ${step.name} › ${firstLine(fault)}`);
    }
  };
  await Promise.all([work(), work()]);
  return { passed: steps.length - failures.length, failed: failures.length, failures };
}

/**
 * Runs a step and returns what it found fault with, or null.
 *
 * @param {import('./gate-steps.mjs').GateStep} step
 * @param {import('../screen/progress.mjs').Progress} progress
 */
async function faultOf({ name, remedy, command, args, env = {} }, progress) {
  progress.begin(name, name);
  const { code, output, ms } = await runQuietly(command, args, { env });
  if (code === 0) {
    progress.done(name, ms);
    return null;
  }
  progress.fail(name);
  const fault = withoutNoise(output);
  progress.write(`${indent(fault)}\n  → ${remedy}\n`);
  return fault;
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}
