import { runTool } from '../errors/run-tool.mjs';
import { runAloud } from '../processes/run-aloud.mjs';
import { createProgress } from '../screen/progress.mjs';
import { checkNode } from '../setup/check-node.mjs';
import { installPackages } from '../setup/install-packages.mjs';

/**
 * Runs a command of the server with the words of this one, once the packages are there.
 *
 * @param {string} file in mock-server/src/cli
 */
export function runCommand(file) {
  return runTool(async () => {
    // Standard output belongs to the report, which a machine may read.
    const progress = createProgress(process.stderr);
    try {
      checkNode(process.versions.node);
      await installPackages(progress);
    } finally {
      progress.close();
    }
    return runAloud(process.execPath, ['--import', 'tsx', `mock-server/src/cli/${file}`, ...process.argv.slice(2)]);
  });
}
