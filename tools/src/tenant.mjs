import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run tenant -- list | move | resume | clean`: where companies live. Works beside a server that runs. */
await runTool(() => runBesideServer('tenant.ts'));
