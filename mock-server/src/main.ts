import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resetDataFolder } from '#kernel/postgres/reset-data-folder.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { demoAccounts } from '#seed/demo-accounts.ts';
import { readConfig, type Config } from './config.ts';
import { openPages } from './open-pages.ts';
import { startDomain, type DomainConfig } from './start-domain.ts';
import { startServer } from './start-server.ts';

await main();

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env, repositoryRoot(), process.argv.slice(2));
    await (config.domains === null ? serveAll(config) : serveDomains({ ...config, domains: config.domains }));
  } catch (error) {
    if (error instanceof StartError) {
      const { code, headline: message, facts, remedy } = error.failure;
      say({ error: { code, message, facts, remedy } });
    } else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function serveAll(config: Config): Promise<void> {
  if (process.argv.includes('--reset') && config.databaseUrl === null) await resetDataFolder(config.dataFolder);
  const running = await startServer(
    config,
    () => openPages(repositoryRoot(), config),
    (message) => say(message),
  );
  stopOnSignal(running);
  say({ ready: true, url: running.url, accounts: demoAccounts });
}

async function serveDomains(config: DomainConfig): Promise<void> {
  const running = await startDomain(config);
  stopOnSignal(running);
  say({ ready: true, url: running.instance.address, domains: config.domains });
}

function stopOnSignal(running: { stop(): Promise<void> }): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    running.stop().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Walks up from this file, as its bundle lies deeper than its source. */
function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
