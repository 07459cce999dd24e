import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '@suanpan/mock-server/config';
import { demoAccounts } from '@suanpan/mock-server/demo-accounts';
import { resetDataFolder } from '@suanpan/mock-server/reset-data-folder';
import { StartError } from '@suanpan/mock-server/start-error';
import { type Pages, type RunningServer, startServer } from '@suanpan/mock-server/start-server';
import { actorName } from '@suanpan/release/actor-name';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import { watchStore } from '@suanpan/release/watch-store';
import { withBuiltShell } from '@suanpan/release/with-built-shell';
import { attachViteServers } from './dev/attach-vite-servers.ts';
import { type DevSource, findDevApps, preamblePath } from './dev/dev-apps.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the product with the named apps live from their sources, and all others from their releases. */
async function main(words: readonly string[]): Promise<void> {
  const config = readConfig(process.env, root);
  if (words.includes('--reset') && config.databaseUrl === null) await resetDataFolder(config.dataFolder);
  const names = words.filter((word) => !word.startsWith('-'));
  const apps = await findDevApps(names, root);
  const running = await startServer(
    config,
    () => openDevPages(config, apps),
    (step) => say(step),
  );
  const detach = await attachViteServers(running.server, apps);
  stopOnSignal(running, detach);
  say({ ready: true, url: running.url, accounts: demoAccounts });
}

async function openDevPages(config: Config, devApps: readonly DevSource[]): Promise<Pages> {
  const store = await openReleaseStore(config.releasesFolder);
  const own = [`${root}shell/dist`, ...findBuiltApps(`${root}apps`)];
  const extra = config.extraApps.flatMap(findBuiltApps);
  for (const problem of await publishBuilt(store, { own, extra, actor: actorName('npm run dev'), at: new Date().toISOString() }))
    console.error(problem.message);
  const current = await withBuiltShell(watchStore(store), `${root}shell/dist-development`);
  return createHostHandler({ current, devApps, scripts: devApps.length > 0 ? [preamblePath] : [] });
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
