import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run operator -- list|grant|revoke`: who operates the platform. Works beside a server that runs. */
await runTool(() => runBesideServer('operator.ts'));
