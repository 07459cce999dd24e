import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run tcc -- list|recover`: what several participants have begun together and not ended. Works beside a server that runs. */
await runTool(() => runBesideServer('tcc.ts'));
