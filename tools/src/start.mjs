import { runTool } from './errors/run-tool.mjs';
import { createProgress } from './screen/progress.mjs';
import { runServer } from './server/run-server.mjs';
import { prepare } from './setup/prepare.mjs';

/** `npm start`: from a fresh clone to the running product. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress);
  // What was built is what runs in production, so it runs by the rules of production.
  process.env['SUANPAN_OPERATIONS'] ??= 'persisted';
  return runServer({ args: ['mock-server/dist/main.js', ...process.argv.slice(2)], progress });
});
