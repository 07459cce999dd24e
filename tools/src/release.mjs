import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { buildApp } from './setup/build-app.mjs';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** `npm run release -- publish sales`: the release store. An app of this repository is built before it is published. */
await runTool(async () => {
  const args = process.argv.slice(2);
  // Standard output belongs to the command, whose words a machine may read.
  const progress = createProgress(process.stderr);
  try {
    checkNode(process.versions.node);
    await installPackages(progress);
    if (args[0] === 'publish' && args[1] !== undefined) await buildApp(args[1], progress);
  } finally {
    progress.close();
  }
  return runAloud(process.execPath, ['--import', 'tsx', 'packages/release/src/cli/main.ts', ...args], { stdin: 'inherit' });
});
