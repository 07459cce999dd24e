import { join } from 'node:path';
import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { prepare } from './setup/prepare.mjs';
import { provideChromium } from './testing/provide-chromium.mjs';
import { root } from './workspace/root.mjs';

/** `npm run conformance -- <folder|url> …`: holds any release to the promises of the protocol, in a bare host. */
await runTool(async () => {
  const args = process.argv.slice(2);
  // Standard output belongs to the table, which a machine may read.
  const progress = createProgress(process.stderr);
  await prepare(progress, ['build-bare']);
  await provideChromium(progress).finally(() => progress.close());
  const shell = join(root, 'shell/dist-bare');
  return runAloud(process.execPath, ['--import', 'tsx', 'packages/conformance/src/cli/main.ts', '--shell', shell, ...args]);
});
