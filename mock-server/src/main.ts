import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resetDataFolder } from '#kernel/postgres/data-folder.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { demoAccounts } from '#seed/demo-accounts.ts';
import { readConfig } from './config.ts';
import { startServer, type Pages, type RunningServer } from './start-server.ts';

const notFound: Pages = () => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

await main();

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env, repositoryRoot());
    if (process.argv.includes('--reset') && config.databaseUrl === null) resetDataFolder(config.dataFolder);
    const running = await startServer(config, notFound, (step, state, ms) => say({ step, state, ...(ms === undefined ? {} : { ms }) }));
    stopOnSignal(running);
    say({ ready: true, url: running.url, accounts: demoAccounts });
  } catch (error) {
    process.stderr.write(`${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  }
}

function stopOnSignal(running: RunningServer): void {
  const stop = (): void => {
    void running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function say(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Walks up from this file, as its bundle lies deeper than its source. */
function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
