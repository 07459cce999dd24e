import { fileURLToPath } from 'node:url';
import { isProtocolError } from '@suanpan/protocol/errors';
import { type Config, readConfig } from '@suanpan/mock-server/config';
import { demoAccounts } from '@suanpan/mock-server/demo-accounts';
import { resetDataFolder } from '@suanpan/mock-server/reset-data-folder';
import { StartError } from '@suanpan/mock-server/start-error';
import { type Pages, startServer } from '@suanpan/mock-server/start-server';
import { attachViteServers } from './dev/attach-vite-servers.ts';
import { type DevSource, findDevApps } from './dev/dev-apps.ts';
import { type DevCommand, readCommand } from './dev/read-command.ts';
import { type PageServer, serveWithoutBackend } from './dev/serve-without-backend.ts';
import { shellPages } from './dev/shell-pages.ts';
import { firstPage, madeUpSession, standalonePages, usesBackend } from './dev/standalone-pages.ts';
import { ToolError } from './errors/tool-error.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the named apps live from their sources: in the product with all others from their releases, or one alone. */
async function main(words: readonly string[]): Promise<void> {
  const command = readCommand(words);
  const apps = await findDevApps(command.names, root);
  const [first] = apps;
  const config = readConfig(process.env, root);
  if (command.isReset && config.databaseUrl === null) await resetDataFolder(config.dataFolder);
  const running =
    command.isStandalone && first ? await startAlone(first, command, config) : await start(config, () => shellPages(config, apps, root));
  const detach = await attachViteServers(running.server, apps);
  stopOnSignal(running, detach);
  if (command.isStandalone && first) say({ ready: true, url: running.url + firstPage(first) });
  else say({ ready: true, url: running.url, accounts: demoAccounts });
}

async function startAlone(app: DevSource, { hasBackend }: DevCommand, config: Config): Promise<PageServer> {
  const open = (): Promise<Pages> => standalonePages(app, root);
  if (hasBackend ?? usesBackend(app)) return start(config, open);
  return serveWithoutBackend(await open(), config, madeUpSession(app));
}

function start(config: Config, openPages: () => Promise<Pages>): Promise<PageServer> {
  // What runs from its sources sends what no release has, whatever a production server may take.
  const open = async () => ({ pages: await openPages(), operations: null });
  return startServer({ ...config, operations: 'any' }, open, (step) => say(step));
}

function stopOnSignal(running: PageServer, detach: () => Promise<void>): void {
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
  say({ error: wordsOf(error) });
  process.exitCode = 1;
}

function wordsOf(error: unknown): object {
  if (error instanceof StartError) {
    const { code, headline: message, facts, remedy } = error.failure;
    return { code, message, facts, remedy };
  }
  if (error instanceof ToolError) return { code: error.code, message: error.message, facts: error.facts, remedy: error.remedy };
  // Its message is the whole text, with code, facts and remedy.
  if (isProtocolError(error)) return { code: error.code, message: error.message.replace(/^\S+\s+/, '') };
  throw error;
}

await main(process.argv.slice(2)).catch(sayFailure);
