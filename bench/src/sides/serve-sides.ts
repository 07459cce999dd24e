import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { serveFile } from '@suanpan/release/serve-file';
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
  const server = createServer((incoming, outgoing) => {
    void respond(answer, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.destroy();
    });
  });
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

async function respond(
  answer: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const { method = 'GET' } = incoming;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const request = new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`), {
    method,
    headers: Object.fromEntries(headers) as Record<string, string>,
    signal: gone.signal,
    ...(method !== 'GET' && method !== 'HEAD' && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
  const response = await answer(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), outgoing).catch(() => undefined);
}
