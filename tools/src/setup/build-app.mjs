import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../errors/tool-error.mjs';
import { runQuietly } from '../processes/run-quietly.mjs';
import { binary } from '../workspace/binary.mjs';
import { nxEnvironment } from '../workspace/nx-environment.mjs';
import { root } from '../workspace/root.mjs';
import { isBuilt } from './build-workspaces.mjs';
import { withoutNoise } from './without-noise.mjs';

/**
 * Builds one app of this repository, or the shell, when it has changed; does nothing for a name that is no app of it.
 *
 * @param {string} name
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function buildApp(name, progress) {
  const packageFile = join(root, name === 'shell' ? 'shell' : join('apps', name), 'package.json');
  if (/[\\/.]/u.test(name) || !existsSync(packageFile) || isBuilt(['build'])) return;
  progress.begin('build', `Building ${name} if it changed`);
  const project = JSON.parse(readFileSync(packageFile, 'utf8')).name;
  const { code, output } = await runQuietly(binary('nx'), ['run', `${project}:build`], { env: nxEnvironment });
  if (code !== 0) {
    progress.fail('build');
    throw new ToolError('SP-TOOL-003', `Cannot build: the app "${name}" failed`, {
      facts: { output: `\n\n${withoutNoise(output)}\n` },
      remedy: `Correct what is shown above and try again. npx nx run ${project}:build shows everything.`,
    });
  }
  progress.done('build');
}
