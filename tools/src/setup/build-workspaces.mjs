import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../errors/tool-error.mjs';
import { runQuietly } from '../processes/run-quietly.mjs';
import { binary } from '../workspace/binary.mjs';
import { nxEnvironment } from '../workspace/nx-environment.mjs';
import { root } from '../workspace/root.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withoutNoise } from './without-noise.mjs';

/**
 * Builds what changed since the last build, and shows that as a step; asks Nx only when a file is newer than its stamp.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 * @param {readonly string[]} [targets] what is built: `build` is what runs, `build-dev` and `build-spa` serve development and measurements
 */
export async function buildWorkspaces(progress, targets = ['build']) {
  if (isBuilt(targets)) return;
  progress.begin('build', 'Building what changed');
  const { code, output } = await runQuietly(binary('nx'), ['run-many', '-t', targets.join(',')], { env: nxEnvironment });
  if (code !== 0) {
    progress.fail('build');
    throw new ToolError('SP-TOOL-003', 'Cannot build: a workspace failed', {
      facts: { output: `\n\n${withoutNoise(output)}\n` },
      remedy: 'Correct what is shown above and try again. npx nx run-many -t build shows everything.',
    });
  }
  mkdirSync(join(root, '.nx'), { recursive: true });
  writeFileSync(stampOf(targets), fingerprint(root));
  progress.done('build');
}

/**
 * Returns whether nothing has changed since everything was built.
 *
 * @param {readonly string[]} targets
 */
export function isBuilt(targets) {
  const stamp = stampOf(targets);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** @param {readonly string[]} targets */
function stampOf(targets) {
  return join(root, `.nx/suanpan-${targets.join('-')}-stamp`);
}
