import { runTool } from './errors/run-tool.mjs';
import { runAloud } from './processes/run-aloud.mjs';
import { createProgress } from './screen/progress.mjs';
import { prepare } from './setup/prepare.mjs';

/** `npm run bench [name]`: measurements of the built product. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress, ['build', 'build-dev', 'build-spa']);
  progress.close();
  return runAloud(process.execPath, ['--import', 'tsx', 'bench/src/main.ts', ...process.argv.slice(2)]);
});
