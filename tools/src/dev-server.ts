import { fileURLToPath } from 'node:url';
import { readConfig } from '@suanpan/mock-server/config';
import { demoAccounts } from '@suanpan/mock-server/demo-accounts';
import { resetDataFolder } from '@suanpan/mock-server/reset-data-folder';
import { StartError } from '@suanpan/mock-server/start-error';
import { type RunningServer, startServer } from '@suanpan/mock-server/start-server';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { createHostHandler, type HostHandler } from '@suanpan/release/host-handler';
import { readCatalogue } from '@suanpan/release/read-catalogue';
import { attachViteServers } from './dev/attach-vite-servers.ts';
import { type DevSource, findDevApps, preamblePath } from './dev/dev-apps.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the product with the named apps live from their sources, and all others from their releases. */
async function main(words: readonly string[]): Promise<void> {
  const config = readConfig(process.env, root);
  if (words.includes('--reset') && config.databaseUrl === null) await resetDataFolder(config.dataFolder);
  const names = words.filter((word) => !word.startsWith('-'));
  const apps = await findDevApps(names, root);
  const running = await startServer(config, await openDevPages(apps), (step) => say(step));
  const detach = await attachViteServers(running.server, apps);
  stopOnSignal(running, detach);
  say({ ready: true, url: running.url, accounts: demoAccounts });
}

async function openDevPages(devApps: readonly DevSource[]): Promise<Parameters<typeof startServer>[1]> {
  const stored = await readCatalogue({ host: `${root}shell/dist-development`, apps: findBuiltApps(`${root}apps`) });
  let handler: HostHandler | undefined;
  return (request, { session }) => {
    handler ??= createHostHandler({ stored, session, devApps, scripts: devApps.length > 0 ? [preamblePath] : [] });
    return handler.handle(request);
  };
}

function stopOnSignal(running: RunningServer, detach: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void detach()
      .then(() => running.stop())
      .then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Says what kept the server from starting, in the words that `npm start` uses. */
function sayFailure(error: unknown): void {
  if (!(error instanceof StartError)) throw error;
  const { code, headline: message, facts, remedy } = error.failure;
  say({ error: { code, message, facts, remedy } });
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(sayFailure);
