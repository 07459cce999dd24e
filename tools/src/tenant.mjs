import { runCommand } from './server/run-command.mjs';

/** `npm run tenant -- list | move | resume | clean`: where companies live. Works beside a server that runs. */
await runCommand('tenant.ts');
