import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { buildApp } from './setup/build-app.mjs';
import { prepare } from './setup/prepare.mjs';

/** `npm run check -- [app|folder …]`: what is wrong with built releases, alone and together. Apps of this repository are built first. */
await runTool(async () => {
  const args = process.argv.slice(2);
  const names = args.filter((word) => /^[a-z][a-z0-9-]*$/u.test(word));
  // Standard output belongs to the report, which a machine may read.
  const progress = createProgress(process.stderr);
  try {
    if (names.length === 0 && args.every((word) => word.startsWith('--'))) await prepare(progress);
    else for (const name of ['shell', ...names]) await buildApp(name, progress);
  } finally {
    progress.close();
  }
  return runAloud(process.execPath, ['--import', 'tsx', 'tools/src/check/main.ts', ...args]);
});
