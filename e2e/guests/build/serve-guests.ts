import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import { watchStore } from '@suanpan/release/watch-store';
import { madeUpSession } from '@suanpan/testkit/made-up-session';
import { serveAnswers } from '@suanpan/testkit/serve-answers';
import { aloneFolder, guestsFolder, releasesFolder } from './folders.ts';
import type { Guest } from './guests.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface GuestServer {
  /** The bare host with all guests; a guest alone is at the host name that has its name in front. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built guests: all of them in the bare host at `localhost`, each of them alone at `<name>.localhost`. */
export async function serveGuests(guests: readonly Guest[]): Promise<GuestServer> {
  const host = await openHost(guests);
  const server = await serveAnswers((request) => {
    const { hostname, pathname } = new URL(request.url);
    const alone = guests.find(({ name }) => hostname.startsWith(`${name}.`));
    return alone ? fileOf(aloneFolder(alone), pathname) : host.handle(request);
  });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      host.remove();
    },
  };
}

interface HostPages {
  readonly handle: (request: Request) => Promise<Response>;
  readonly remove: () => void;
}

async function openHost(guests: readonly Guest[]): Promise<HostPages> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-guests-'));
  const store = await openReleaseStore(folder);
  const own = [join(guestsFolder, '../../shell/dist-bare'), ...guests.map(releasesFolder)];
  const problems = await publishBuilt(store, { own, extra: [], actor: 'guests', at: new Date().toISOString() });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const handler = createHostHandler({ current: watchStore(store) });
  return {
    handle: (request) => handler(request, { session: () => Promise.resolve(madeUpSession) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As any server of a single page: what is no file is the page. */
function fileOf(folder: string, pathname: string): Response {
  const path = join(folder, decodeURIComponent(pathname));
  const file = existsSync(path) && statSync(path).isFile() ? path : join(folder, 'index.html');
  return new Response(readFileSync(file), { headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' } });
}
