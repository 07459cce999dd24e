import { runTool } from './errors/run-tool.mjs';
import { createProgress } from './screen/progress.mjs';
import { runServer } from './server/run-server.mjs';
import { prepare } from './setup/prepare.mjs';

/**
 * `npm run dev -- sales inventory`: the running product, with the named apps served from their sources;
 * `npm run dev -- sales --standalone`: that app alone.
 */
await runTool(async () => {
  const words = process.argv.slice(2);
  const progress = createProgress();
  await prepare(progress, words.includes('--standalone') ? ['build-bare-dev'] : ['build', 'build-dev']);
  return runServer({ args: ['--import', 'tsx', 'tools/src/dev-server.ts', ...words], progress });
});
