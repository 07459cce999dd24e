import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Config } from '@suanpan/mock-server/config';
import type { Pages } from '@suanpan/mock-server/start-server';
import type { Session } from '@suanpan/protocol/session';
import { ToolError } from '../errors/tool-error.mjs';

export interface PageServer {
  readonly server: Server;
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves pages to a made-up person; whatever asks the backend is told that there is none. Throws SP-TOOL-033 when the port is taken. */
export async function serveWithoutBackend(
  pages: Pages,
  { host, port }: Pick<Config, 'host' | 'port'>,
  session: Session,
): Promise<PageServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? host}`);
    if (url.pathname === '/graphql') return void response.writeHead(503).end('There is no backend: this app runs with --no-backend.\n');
    const headers = Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
    const page = await pages(new Request(url, { method: request.method ?? 'GET', headers: headers as [string, string][] }), {
      session: async () => session,
      ask: () => Promise.reject(new Error('There is no backend.')),
    });
    response.writeHead(page.status, Object.fromEntries(page.headers));
    if (page.body) Readable.fromWeb(page.body as ReadableStream).pipe(response);
    else response.end();
    return undefined;
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new ToolError('SP-TOOL-033', `Cannot listen on port ${port}: ${(cause as Error).message}`, {
      remedy: 'Stop the program that uses it, or set PORT to another number.',
    });
  });
  const address = server.address();
  return {
    server,
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
