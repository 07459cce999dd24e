import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type ViteDevServer, createServer } from 'vite';
import { type DevSource, preamblePath, refreshPreamble } from './dev-apps.ts';

/** Starts a Vite server for each app under the shell's own server, so that nothing is cross-origin. Returns how to stop them. */
export async function attachViteServers(server: Server, apps: readonly DevSource[]): Promise<() => Promise<void>> {
  const vites = await Promise.all(apps.map((app) => startVite(server, app)));
  const preamble = refreshPreamble(apps);
  const pages = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.url === preamblePath) return sendScript(response, preamble);
    const index = apps.findIndex((app) => request.url?.startsWith(app.base));
    const vite = vites[index];
    if (vite) return vite.middlewares(request, response, () => sendMissing(request, response));
    for (const listener of pages) listener.call(server, request, response);
    return undefined;
  });
  return async () => {
    await Promise.all(vites.map((vite) => vite.close()));
  };
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

function sendMissing(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Not found: ${request.url ?? ''}`);
}
