import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { serveFile } from '@suanpan/release/serve-file';
import { type HostHandler, createHostHandler } from '@suanpan/release/host-handler';
import { readCatalogue } from '@suanpan/release/read-catalogue';
import { type Pages, type RunningServer, startServer } from '@suanpan/mock-server/start-server';
import { readConfig } from '@suanpan/mock-server/config';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The header by which a browser asks for the plain application instead of the shell. */
export const spaHeader = 'x-bench-spa';

/** Starts one server that gives the shell and the plain application from the same process, database and compression. */
export async function serveBoth(dataFolder: string): Promise<RunningServer> {
  const config = readConfig({ PORT: '0', SUANPAN_DATA: dataFolder }, root);
  return startServer(config, await bothPages());
}

async function bothPages(): Promise<Pages> {
  const stored = await readCatalogue({ host: join(root, 'shell/dist'), apps: findBuiltApps(join(root, 'apps')) });
  const spa = join(root, 'bench/dist/spa');
  const html = readFileSync(join(spa, 'index.html'), 'utf8');
  let handler: HostHandler | undefined;
  return async (request, tools) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/spa/')) return serveFile(spa, pathname.slice('/spa/'.length), request);
    if (request.headers.has(spaHeader)) return spaPage(html, await tools.session(request));
    handler ??= createHostHandler({ stored, session: tools.session });
    return handler.handle(request);
  };
}

/** The plain application gets its session with the page, too. */
function spaPage(html: string, session: unknown): Response {
  const data = `<script type="application/json" id="session">${JSON.stringify(session).replaceAll('<', String.raw`\u003c`)}</script>`;
  return new Response(html.replace('<div id="root">', `${data}<div id="root">`), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  });
}
