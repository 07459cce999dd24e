import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type ViteDevServer, createServer } from 'vite';
import type { DevSource } from './dev-apps.ts';
import { preamblePath, refreshPreamble } from './refresh-preamble.ts';

/**
 * Starts a Vite server for each app under the shell's own server, so that nothing is cross-origin. Returns how to stop them.
 *
 * The shell's server answers already: what asks for an app meanwhile waits for its Vite server.
 */
export async function attachViteServers(server: Server, apps: readonly DevSource[]): Promise<() => Promise<void>> {
  const starting = startAll(server, apps);
  const pages = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/@dev/')) return void starting.then((started) => answer(started, request, response));
    for (const listener of pages) listener.call(server, request, response);
    return undefined;
  });
  const { vites } = await starting;
  return async () => {
    await Promise.all(vites.map((vite) => vite.close()));
  };
}

interface Started {
  readonly vites: readonly ViteDevServer[];
  readonly preamble: string;
}

async function startAll(server: Server, apps: readonly DevSource[]): Promise<Started> {
  const vites = await Promise.all(apps.map((app) => startVite(server, app)));
  return { vites, preamble: await refreshPreamble(vites) };
}

function answer({ vites, preamble }: Started, request: IncomingMessage, response: ServerResponse): void {
  if (request.url === preamblePath) return sendScript(response, preamble);
  const vite = vites.find(({ config }) => request.url?.startsWith(config.base));
  return vite ? vite.middlewares(request, response, () => sendFailure(request, response)) : sendFailure(request, response);
}

function startVite(server: Server, { folder }: DevSource): Promise<ViteDevServer> {
  return createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: { server }, fs: { strict: false } },
    clearScreen: false,
  });
}

function sendScript(response: ServerResponse, script: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }).end(script);
}

/** What the plugin marked as a failure is there, and does not compile. */
function sendFailure(request: IncomingMessage, response: ServerResponse): void {
  const isThere = response.statusCode === 500;
  response
    .writeHead(isThere ? 500 : 404, { 'content-type': 'text/plain; charset=utf-8' })
    .end(`${isThere ? 'Cannot compile' : 'Not found'}: ${request.url ?? ''}`);
}
