import { runTool } from './errors/run-tool.mjs';
import { createProgress } from './screen/progress.mjs';
import { runServer } from './server/run-server.mjs';
import { prepare } from './setup/prepare.mjs';

/** `npm run dev -- sales`: the running product, with the named apps served from their sources. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress, ['build', 'build-dev']);
  return runServer({ args: ['--import', 'tsx', 'tools/src/dev-server.ts', ...process.argv.slice(2)], progress });
});
