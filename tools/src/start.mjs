import { runTool } from './errors/run-tool.mjs';
import { createProgress } from './screen/progress.mjs';
import { runServer } from './server/run-server.mjs';
import { prepare } from './setup/prepare.mjs';

/** `npm start`: from a fresh clone to the running product. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress);
  return runServer({ args: ['mock-server/dist/main.js', ...process.argv.slice(2)], progress });
});
