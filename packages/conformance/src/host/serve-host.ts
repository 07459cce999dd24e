import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Session } from '@suanpan/protocol/session';
import { locales } from '@suanpan/protocol/session';
import { createHostHandler } from '@suanpan/release/host-handler';
import type { StoredReleases } from '@suanpan/release/stored-releases';
import { type GraphqlSource, answerGraphql } from './answer-graphql.ts';

/** The header by which a page of the suite asks for a language. */
export const localeHeader = 'x-conformance-locale';

/** A host server of the suite. */
export interface ServedHost {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves pages of the bare host by the product's own handler, with somebody signed in who may do all that the apps ask for. */
export async function serveHost(releases: StoredReleases, graphql: GraphqlSource): Promise<ServedHost> {
  const handle = createHostHandler({ current: () => Promise.resolve(releases) });
  const permissions = releases.apps.flatMap(({ manifest }) => manifest.permissions);
  const answer = (request: Request): Promise<Response> =>
    request.method === 'POST' && new URL(request.url).pathname === '/graphql'
      ? answerGraphql(request, graphql)
      : handle(request, { session: (asked) => Promise.resolve(sessionFor(asked, permissions)) });
  const server = createServer((incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}

function sessionFor(request: Request, permissions: readonly string[]): Session {
  const company = { id: 'company-1', name: '云帆贸易', timeZone: 'Asia/Shanghai' };
  return {
    user: { id: 'user-1', name: '林晓', loginName: 'lin' },
    company,
    companies: [company],
    roles: ['owner'],
    permissions: [...permissions],
    locale: locales.find((locale) => locale === request.headers.get(localeHeader)) ?? locales[0],
  };
}

type Answer = (request: Request) => Promise<Response>;

async function respond(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers: Object.fromEntries(headers),
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
  const response = await answer(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
  else outgoing.end();
}
