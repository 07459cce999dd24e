import { gql } from '@apollo/client';
import type { GraphqlOptions, GraphqlPart, HostGraphql } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { answersInParts } from './answers-in-parts.ts';
import { createClient } from './create-client.ts';
import { createFreshAnswers } from './fresh-answers.ts';
import { readParts } from './read-parts.ts';

const query = gql('query Late { quantity ... @defer { price } }');
const first = { data: { quantity: '3' }, hasNext: true };
const late = { incremental: [{ path: [], data: { price: '7.00' } }], hasNext: false };

/** A response that is written by hand, in pieces of any size. */
function openResponse(contentType = 'multipart/mixed; boundary="-"; deferSpec=20220824') {
  let writer: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (writer = controller) });
  const write = (text: string): void => writer?.enqueue(new TextEncoder().encode(text));
  return {
    response: new Response(body, { headers: { 'content-type': contentType } }),
    write,
    part: (value: unknown) => write(`\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(value)}\r\n---`),
    end: () => writer?.close(),
    cut: () => writer?.error(new TypeError('network error')),
  };
}

async function allOf(response: Response): Promise<GraphqlPart[]> {
  const parts: GraphqlPart[] = [];
  for await (const part of readParts(response)) parts.push(part);
  return parts;
}

it('readParts() gives whole parts, wherever the pieces of the body end', async () => {
  const text = `\r\n---\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ data: { name: '上海 ---' } })}\r\n---\r\n\r\n\r\n{"hasNext":false}\r\n-----\r\n`;
  for (const size of [1, 2, 7, 1000]) {
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const response = new Response(body, { headers: { 'content-type': 'multipart/mixed; boundary="-"' } });
    expect(await allOf(response)).toEqual([{ data: { name: '上海 ---' } }, { hasNext: false }]);
  }
  expect(await allOf(Response.json({ data: null }))).toEqual([{ data: null }]);
});

function openClient(answer: (options: GraphqlOptions | undefined) => Promise<unknown>) {
  const fresh = createFreshAnswers();
  const graphql: HostGraphql = { execute: (_request, options) => answer(options) as Promise<GraphqlPart> };
  const client = createClient({ graphql, fresh, inParts: answersInParts });
  const seen: Partial<Record<'data' | 'dataState' | 'error', unknown>>[] = [];
  const watched = client.watchQuery({ query, notifyOnNetworkStatusChange: false });
  const stop = watched.subscribe(({ data, dataState, error }) => void seen.push({ data, dataState, error }));
  return { fresh, seen, stop, last: () => seen.at(-1) };
}

it('the first part is shown while the late one is on its way, and both when it is there', async () => {
  const { response, write, part } = openResponse();
  const { last } = openClient(async (options) => options?.form?.read(response));
  write('\r\n---');
  part(first);
  await expect.poll(last).toMatchObject({ data: { quantity: '3' }, dataState: 'streaming' });
  part(late);
  await expect.poll(last).toMatchObject({ data: { quantity: '3', price: '7.00' }, dataState: 'complete' });
});

it('parts that come in one piece are given in their order', async () => {
  const { response, write } = openResponse();
  const { last } = openClient(async (options) => options?.form?.read(response));
  write(`\r\n---\r\n\r\n\r\n${JSON.stringify(first)}\r\n---\r\n\r\n\r\n${JSON.stringify(late)}\r\n-----\r\n`);
  await expect.poll(last).toMatchObject({ data: { quantity: '3', price: '7.00' }, dataState: 'complete' });
});

it('what breaks off, and an error of a late part, leave what came before, with their codes', async () => {
  for (const fail of ['cut', 'end', 'error'] as const) {
    const { response, write, part, ...ways } = openResponse();
    const { last } = openClient(async (options) => options?.form?.read(response));
    write('\r\n---');
    part(first);
    await expect.poll(last).toMatchObject({ dataState: 'streaming' });
    const errors = [{ message: 'late', extensions: { code: 'SP-API-571' } }];
    if (fail === 'error') part({ incremental: [{ path: [], data: null, errors }], hasNext: false });
    else ways[fail]();
    await expect
      .poll(() => last()?.error)
      .toMatchObject({ errors: [{ extensions: { code: fail === 'error' ? 'SP-API-571' : 'SP-HOST-001' } }] });
    expect(last()?.data).toMatchObject({ quantity: '3' });
  }
});

it('a host that knows no parts gives the whole', async () => {
  const { last } = openClient(async () => ({ data: { quantity: '3', price: '7.00' } }));
  await expect.poll(last).toMatchObject({ data: { quantity: '3', price: '7.00' }, dataState: 'complete' });
});

it('when something changed before the last part, the whole is asked for again', async () => {
  const { response, write, part } = openResponse();
  const { fresh, last } = openClient(async (options) => options?.form?.read(response) ?? { data: { quantity: '4', price: '8.00' } });
  write('\r\n---');
  part(first);
  await expect.poll(last).toMatchObject({ dataState: 'streaming' });
  fresh.outdate();
  part(late);
  await expect.poll(last).toMatchObject({ data: { quantity: '4', price: '8.00' }, dataState: 'complete' });
});

it('who leaves calls the request off', async () => {
  let signal: AbortSignal | undefined;
  const { stop } = openClient((options) => {
    signal = options?.signal;
    return new Promise(() => undefined);
  });
  stop.unsubscribe();
  await expect.poll(() => signal?.aborted).toBe(true);
});
