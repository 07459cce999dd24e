import { existsSync } from 'node:fs';
import { runQuietly } from '../processes/run-quietly.mjs';

/** Returns whether this is a Debian machine on which we may install what tests need. */
export function canInstallOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian; returns whether it worked, and what apt-get said.
 *
 * @param {readonly string[]} packages
 */
export async function installOnDebian(packages) {
  const update = await runQuietly('apt-get', ['update']);
  const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { isDone: install.code === 0, output: `${update.output}\n${install.output}`.trim().slice(-1500) };
}
