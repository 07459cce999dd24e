import { runTool } from './errors/run-tool.mjs';
import { createProgress } from './screen/progress.mjs';
import { createCompanions } from './server/companions.mjs';
import { runServer } from './server/run-server.mjs';
import { prepare } from './setup/prepare.mjs';

const server = 'mock-server/dist/main.js';

/** Which domains share a process. */
const shares = ['sales', 'inventory,ledger'];

/** `npm run start:domains`: the product as a gateway, which has the database, and two processes of domains over it. */
await runTool(async () => {
  const progress = createProgress();
  await prepare(progress);
  process.env['SUANPAN_OPERATIONS'] ??= 'persisted';
  const companions = createCompanions({ processes: shares.map((domains) => [server, '--domains', domains]), progress });
  return runServer({ args: [server, '--gateway', ...process.argv.slice(2)], progress, companions });
});
