import { runCommand } from './server/run-command.mjs';

/** `npm run audit`: whether the audit of every company is as it was written. Works beside a server that runs. */
await runCommand('check-audit.ts');
