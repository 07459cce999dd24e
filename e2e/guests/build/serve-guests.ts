import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Session } from '@suanpan/protocol/session';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import { watchStore } from '@suanpan/release/watch-store';
import { aloneFolder, guestsFolder, releasesFolder } from './folders.ts';
import type { Guest } from './guests.ts';

const company = { id: 'company-1', name: '云帆贸易', timeZone: 'Asia/Shanghai' };

const session: Session = {
  user: { id: 'user-1', name: '林晓', loginName: 'lin' },
  company,
  companies: [company],
  roles: [],
  permissions: [],
  locale: 'zh-CN',
};

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
  readonly stop: () => void;
}

/** Serves the built guests: all of them in the bare host at `localhost`, each of them alone at `<name>.localhost`. */
export async function serveGuests(guests: readonly Guest[]): Promise<GuestServer> {
  const host = await openHost(guests);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const alone = guests.find(({ name }) => request.headers.host?.startsWith(`${name}.`));
    if (alone) return sendFile(aloneFolder(alone), request.url ?? '/', response);
    const { status, headers, body } = await host.handle(new Request(`http://${request.headers.host}${request.url}`));
    response.writeHead(status, Object.fromEntries(headers));
    if (body) await pipeline(Readable.fromWeb(body as never), response);
    else response.end();
    return undefined;
  };
  const server = createServer(
    (request, response) => void answer(request, response).catch((error: unknown) => response.destroy(error as Error)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    host.remove();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
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
    handle: (request) => handler(request, { session: () => Promise.resolve(session) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As any server of a single page: what is no file is the page. */
function sendFile(folder: string, url: string, response: ServerResponse): void {
  const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = existsSync(path) && statSync(path).isFile() ? path : join(folder, 'index.html');
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}
