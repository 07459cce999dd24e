import { ToolError } from '../errors/tool-error.mjs';
import { runQuietly } from '../processes/run-quietly.mjs';
import { canInstallOnDebian, installOnDebian } from './install-on-debian.mjs';

/**
 * Makes sure that there is `pdftoppm`, by which the browser tests look at what a printer gets.
 *
 * On a Debian machine where we are root it installs it; elsewhere it says what to type.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function providePdftoppm(progress) {
  if (await isThere()) return;
  if (!canInstallOnDebian()) throw noPdftoppm('pdftoppm was not found');
  progress.begin('pdftoppm', 'Installing pdftoppm, which turns prints into pictures (once)');
  const { output } = await installOnDebian(['poppler-utils']);
  if (!(await isThere())) throw noPdftoppm('apt-get install failed', output);
  progress.done('pdftoppm');
}

async function isThere() {
  const { code } = await runQuietly('pdftoppm', ['-v']);
  return code === 0;
}

/** @param {string} cause @param {string} [output] */
function noPdftoppm(cause, output) {
  return new ToolError('SP-TOOL-004', `Cannot run the browser tests: ${cause}`, {
    ...(output !== undefined && { facts: { 'apt-get': `\n${output}\n` } }),
    remedy: 'Debian, Ubuntu: sudo apt-get install -y poppler-utils. Elsewhere: install poppler, e.g. brew install poppler.',
  });
}
