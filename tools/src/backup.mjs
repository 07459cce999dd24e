import { runTool } from './errors/run-tool.mjs';
import { runBesideServer } from './server/run-beside-server.mjs';

/** `npm run backup` and `npm run restore`: all companies to a folder, and back. */
await runTool(() => runBesideServer('backup.ts'));
