import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFile } from '@suanpan/release/serve-file';
import { createServerAdapter } from '@whatwg-node/server';
import type { AppSource } from './app-sources.ts';
import { bench, output } from './folders.ts';
import { type PageContext, hostPage } from './host-html.ts';
import { createSite } from './site.ts';
import { openSuanpan } from './serve-suanpan.ts';

/** One server for all sides. */
export interface SidesServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** With this header a browser asks for pages under a strict policy. */
const strictHeader = 'x-bench-strict';

const noSniffHtml = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' };

/** Serves the built sides from one process: the product by its own handler, the others as static files, all compressed alike. */
export async function serveSides(apps: readonly AppSource[], { hasSuanpan }: { hasSuanpan: boolean }): Promise<SidesServer> {
  const suanpan = hasSuanpan ? await openSuanpan(apps) : undefined;
  const site = createSite();
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const special = fault(pathname) ?? (await site.answer(request));
    if (special) return special;
    if (pathname.startsWith('/sides/')) return sideFile(pathname, request);
    if (pathname === '/driver.js') return serveFile(join(bench, 'dist/driver'), 'driver.js', request);
    const side = pathname.split('/')[2];
    if (pathname.startsWith('/at/') && side !== undefined && side !== 'suanpan') return atSide(side, pathname, request);
    return suanpan ? suanpan.handle(request) : new Response('Not found', { status: 404 });
  };
  // The product's own way from Node to its handler, for all sides.
  const adapter = createServerAdapter(answer);
  const server = createServer((incoming, outgoing) => void adapter(incoming, outgoing));
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
      suanpan?.remove();
    },
  };
}

/** The scripts of `lost` are gone; those of `lies` are error pages that say that all is well. */
function fault(pathname: string): Response | undefined {
  if (!pathname.endsWith('.js')) return undefined;
  if (/\/lost[@/]/.test(pathname)) return new Response('Not found', { status: 404 });
  if (/\/lies[@/]/.test(pathname)) return new Response('<!doctype html><h1>Sorry</h1>', { headers: noSniffHtml });
  return undefined;
}

async function sideFile(pathname: string, request: Request): Promise<Response> {
  const path = pathname.slice('/sides/'.length);
  if (!path.endsWith('/')) return serveFile(output, path, request);
  const file = await readFile(join(output, path, 'index.html'), 'utf8').catch(() => undefined);
  if (file === undefined) return new Response('Not found', { status: 404 });
  return htmlResponse({ html: file, policy: "default-src 'self'; img-src 'self' data:" }, request);
}

async function atSide(side: string, pathname: string, request: Request): Promise<Response> {
  return htmlResponse(await hostPage(side, pathname.split('/')[3]), request);
}

function htmlResponse({ html, policy }: PageContext, request: Request): Response {
  const isStrict = request.headers.has(strictHeader);
  return new Response(html, { headers: { ...noSniffHtml, ...(isStrict && { 'content-security-policy': policy }) } });
}
