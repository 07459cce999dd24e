import { ToolError } from '../errors/tool-error.mjs';
import { runQuietly } from '../processes/run-quietly.mjs';
import { root } from '../workspace/root.mjs';
import { isInstalled, markInstalled } from './installed-state.mjs';

/**
 * Installs what `package-lock.json` asks for, unless it is there already, and shows that as a step.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function installPackages(progress) {
  if (isInstalled(root)) return;
  progress.begin('install', 'Installing packages (once)');
  const { code, output } = await install();
  if (code !== 0) {
    progress.fail('install');
    throw new ToolError('SP-TOOL-002', 'Cannot install the packages: npm failed', {
      facts: { npm: `\n${output.trim()}\n` },
      remedy: 'Check the network and the registry (npm config get registry), then type: npm install',
    });
  }
  markInstalled(root);
  progress.done('install');
}

/**
 * `npm ci` refuses where a registry mirror lacks the binaries of other systems; the same versions by `npm install` do not need them.
 */
async function install() {
  const exact = await runQuietly('npm', ['ci', '--no-audit', '--no-fund']);
  return exact.code !== 0 && exact.output.includes('EUSAGE')
    ? runQuietly('npm', ['install', '--no-save', '--no-audit', '--no-fund'])
    : exact;
}
