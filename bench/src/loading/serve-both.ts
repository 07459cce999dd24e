import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { serveFile } from '@suanpan/release/serve-file';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import { watchStore } from '@suanpan/release/watch-store';
import { type OpenedPages, type Pages, type RunningServer, startServer } from '@suanpan/mock-server/start-server';
import { type Config, readConfig } from '@suanpan/mock-server/config';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The header by which a browser asks for the plain application instead of the shell. */
export const spaHeader = 'x-bench-spa';

/** Starts one server that gives the shell and the plain application from the same process, database and compression. */
export async function serveBoth(dataFolder: string): Promise<RunningServer> {
  const config = readConfig({ PORT: '0', SUANPAN_DATA: dataFolder }, root);
  return startServer(config, () => bothPages(config));
}

async function bothPages({ releasesFolder }: Config): Promise<OpenedPages> {
  const store = await openReleaseStore(releasesFolder);
  const own = [join(root, 'shell/dist'), ...findBuiltApps(join(root, 'apps'))];
  await publishBuilt(store, { own, extra: [], actor: 'bench', at: new Date().toISOString() });
  const handle = createHostHandler({ current: watchStore(store) });
  const spa = join(root, 'bench/dist/spa');
  const html = readFileSync(join(spa, 'index.html'), 'utf8');
  const pages: Pages = async (request, tools) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/spa/')) return serveFile(spa, pathname.slice('/spa/'.length), request);
    if (request.headers.has(spaHeader)) return spaPage(html, await tools.session(request));
    return handle(request, tools);
  };
  // The plain application's operations are in no release.
  return { pages, operations: null };
}

/** The plain application gets its session with the page, too. */
function spaPage(html: string, session: unknown): Response {
  const data = `<script type="application/json" id="session">${JSON.stringify(session).replaceAll('<', String.raw`\u003c`)}</script>`;
  return new Response(html.replace('<div id="root">', `${data}<div id="root">`), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  });
}
