import { describe, expect, it } from 'vitest';
import { createDeviceCaches } from './device-caches.examples.ts';
import type { WorkerNews } from './keep-request.ts';
import { serveAnswer } from './serve-answer.ts';

const listOrders = 'query ListOrders($first: Int!) { orders(first: $first) { id } }';

/** A worker whose backend can be taken away. */
function createWorker() {
  const caches = createDeviceCaches();
  const told: WorkerNews[] = [];
  let backend: (() => Response) | null = () => Response.json({ data: { orders: [{ id: '1' }] } });
  const send = async (query: string, { asker = 'c1/u1', variables = {}, signal = new AbortController().signal } = {}) => {
    const work: Promise<unknown>[] = [];
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: asker === '' ? {} : { 'x-suanpan-asker': asker },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    const fetch = async (): Promise<Response> => {
      signal.throwIfAborted();
      if (backend === null) throw new TypeError('Failed to fetch');
      return backend();
    };
    const scope = { caches, fetch, tell: async (news: WorkerNews) => void told.push(news) };
    try {
      return await serveAnswer({ request, waitUntil: (one) => void work.push(one) }, scope);
    } finally {
      await Promise.all(work);
    }
  };
  return { caches, told, send, answer: (next: typeof backend) => void (backend = next) };
}

describe('serveAnswer()', () => {
  it('gives out what a query was answered last, once the backend cannot be reached, and tells from when it is', async () => {
    const { send, answer, told } = createWorker();
    await send(listOrders, { variables: { first: 20, after: null } });
    answer(null);
    const kept = await send(listOrders, { variables: { after: null, first: 20 } });
    expect(await kept.json()).toEqual({ data: { orders: [{ id: '1' }] } });
    expect(told).toEqual([{ kind: 'answered' }, { kind: 'kept-answer', at: kept.headers.get('x-suanpan-kept') }]);
  });

  it.each([
    ['to another person or company', { asker: 'c2/u1' }],
    ['to nobody', { asker: '' }],
    ['for other variables', { variables: { first: 50 } }],
  ])('gives nothing out %s', async (_case, other) => {
    const { send, answer } = createWorker();
    await send(listOrders, { variables: { first: 20 } });
    answer(null);
    await expect(send(listOrders, { variables: { first: 20 }, ...other })).rejects.toThrow('Failed to fetch');
  });

  it.each([
    'mutation Approve { approveSalesOrder { id } }',
    'fragment Row on SalesOrder { id }\nmutation Approve { approveSalesOrder { ...Row } }',
    'mutation($id: ID!) { approveSalesOrder(id: $id) { id } }',
  ])('never answers a change by itself: %s', async (query) => {
    const { send, answer, caches } = createWorker();
    await send(query);
    answer(null);
    await expect(send(query)).rejects.toThrow('Failed to fetch');
    expect(await caches.keys()).toEqual([]);
  });

  it('keeps no refusal, and no answer of a server that failed', async () => {
    const { send, answer } = createWorker();
    answer(() => Response.json({ errors: [{ message: 'no' }] }));
    await send(listOrders);
    answer(() => Response.json({ data: {} }, { status: 500 }));
    await send(listOrders);
    answer(null);
    await expect(send(listOrders)).rejects.toThrow('Failed to fetch');
  });

  it('gives nothing to whoever no longer waits', async () => {
    const { send } = createWorker();
    await send(listOrders);
    await expect(send(listOrders, { signal: AbortSignal.abort(new Error('typed on')) })).rejects.toThrow();
  });

  it('lets go of the oldest answers beyond 400', async () => {
    const { send, answer, caches } = createWorker();
    for (let first = 0; first <= 400; first += 1) await send(listOrders, { variables: { first } });
    expect(await (await caches.open('suanpan-answers-1')).keys()).toHaveLength(400);
    answer(null);
    await expect(send(listOrders, { variables: { first: 0 } })).rejects.toThrow('Failed to fetch');
    expect((await send(listOrders, { variables: { first: 1 } })).status).toBe(200);
  });
});
