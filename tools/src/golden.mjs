import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run golden -- <file>`: replays months of books into fresh companies of a scratch server and compares every figure. */
await runTool(() => runBesideServer('golden.ts'));
