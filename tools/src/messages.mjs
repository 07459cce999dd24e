import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run messages -- status|dead|replay|discard`: how messages between domains fare. Works beside a server that runs. */
await runTool(() => runBesideServer('messages.ts'));
