import { runAloud } from '../processes/run-aloud.mjs';
import { createProgress } from '../screen/progress.mjs';
import { checkNode } from '../setup/check-node.mjs';
import { installPackages } from '../setup/install-packages.mjs';

/**
 * Runs a command of the server on its database, which a running server may be using, with what was typed; returns its exit code.
 *
 * @param {string} file in `mock-server/src/cli`
 */
export async function runBesideServer(file) {
  // Standard output belongs to the report, which a machine may read.
  const progress = createProgress(process.stderr);
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
  } finally {
    progress.close();
  }
  return runAloud(process.execPath, ['--import', 'tsx', `mock-server/src/cli/${file}`, ...process.argv.slice(2)]);
}
