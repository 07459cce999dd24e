import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run audit`: whether the audit of every company is as it was written. Works beside a server that runs. */
await runTool(() => runBesideServer('check-audit.ts'));
