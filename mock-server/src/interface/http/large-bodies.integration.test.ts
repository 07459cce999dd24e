import { createServerAdapter } from '@whatwg-node/server';
import { Agent, createServer, request as sendRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let server: Server;
/** One connection for all, so that what is left of one body would be taken for the next request. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  api = await openTestApi();
  const adapter = createServerAdapter((request: Request) => api.handler(request, '127.0.0.1'));
  server = createServer((incoming, outgoing) => void adapter(incoming, outgoing));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  agent.destroy();
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
  await api.close();
});

/** Sends a question with a remark of so many bytes. */
async function send(bytes: number, isChunked: boolean) {
  const body = JSON.stringify({ query: '{ viewer { locale } }', variables: { x: 'x'.repeat(bytes) } });
  const { port } = server.address() as AddressInfo;
  const length: Record<string, string> = isChunked ? {} : { 'content-length': String(body.length) };
  const headers = { 'content-type': 'application/json', 'x-suanpan-app': 'test', ...length };
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const request = sendRequest({ port, path: '/graphql', method: 'POST', headers, agent }, done).on('error', fail);
    for (let at = 0; at < body.length; at += 100_000) request.write(body.slice(at, at + 100_000));
    request.end();
  });
  const { errors = [] } = JSON.parse(await text(answer)) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return [answer.statusCode, errors[0]?.extensions.code ?? null];
}

it.each([
  ['that is chunked', true],
  ['that says its length', false],
] as const)('the refusal of a body of more than 1 MB %s is heard, and the next request is answered', async (_how, isChunked) => {
  for (const bytes of [1_100_000, 9_000_000]) {
    expect(await send(bytes, isChunked)).toEqual([413, 'SP-API-102']);
    expect(await send(1_000_000, isChunked)).toEqual([200, null]);
  }
});

it('a body without an end is cut off', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { 'content-type': 'application/json', 'x-suanpan-app': 'test' };
  const init = { method: 'POST', headers, body: endless, duplex: 'half' };
  const answer = await api.handler(new Request('http://localhost/graphql', init), '127.0.0.1');
  expect(answer.status).toBe(413);
  expect(given).toBeLessThan(18_000_000);
});
