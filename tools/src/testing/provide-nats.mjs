import { runQuietly } from '../processes/run-quietly.mjs';
import { canInstallOnDebian, installOnDebian } from './install-on-debian.mjs';

/**
 * Makes sure that there is a NATS server, where it can: on a Debian machine where we are root.
 *
 * Elsewhere the tests over NATS say themselves that they do not run, and with CI set they fail.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function provideNats(progress) {
  const { code } = await runQuietly('nats-server', ['--version']);
  if (code === 0 || !canInstallOnDebian()) return;
  progress.begin('nats', 'Installing a NATS server (once)');
  const { isDone } = await installOnDebian(['nats-server']);
  if (isDone) progress.done('nats');
  else progress.fail('nats');
}
