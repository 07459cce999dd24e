import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run books -- check`: whether the books of every company are as they must be. Works beside a server that runs. */
await runTool(() => runBesideServer('check-books.ts'));
