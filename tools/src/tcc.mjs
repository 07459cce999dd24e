import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** `npm run tcc -- list|recover`: what several participants have begun together and not ended. Works beside a server that runs. */
await runTool(async () => {
  // Standard output belongs to the report, which a machine may read.
  const progress = createProgress(process.stderr);
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
  } finally {
    progress.close();
  }
  return runAloud(process.execPath, ['--import', 'tsx', 'mock-server/src/cli/tcc.ts', ...process.argv.slice(2)]);
});
