import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheNames } from './cache-names.ts';
import { createDeviceCaches } from './device-caches.examples.ts';
import { servePage } from './serve-page.ts';

const request = new Request('http://localhost/sales/orders');

async function serve(fetch: () => Promise<Response>, isKept: boolean): Promise<string> {
  const caches = createDeviceCaches();
  if (isKept) await (await caches.open(cacheNames.page)).put('/', new Response('kept'));
  return (await servePage({ request }, { caches, fetch })).text();
}

const never = async (): Promise<Response> => new Promise(() => undefined);
const lost = async (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

describe('servePage()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives out what the server sends, a refusal included', async () => {
    expect(await serve(async () => new Response('new'), true)).toBe('new');
    expect(await serve(async () => new Response('broken', { status: 500 }), true)).toBe('broken');
  });

  it('gives out the kept page when there is no network, or no server behind its gateway', async () => {
    expect(await serve(lost, true)).toBe('kept');
    expect(await serve(async () => new Response('Bad gateway', { status: 502 }), true)).toBe('kept');
  });

  it('gives out the kept page when the server takes too long', async () => {
    const served = serve(never, true);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await served).toBe('kept');
  });

  it('fails as the network does where nothing is kept', async () => {
    await expect(serve(lost, false)).rejects.toThrow('Failed to fetch');
  });

  it('never gives out a page in place of a file that belongs to a document', async () => {
    const caches = createDeviceCaches();
    await (await caches.open(cacheNames.page)).put('/', new Response('kept'));
    const file = new Request('http://localhost/attachments/c/a');
    const busy = async (): Promise<Response> => new Response('busy', { status: 503 });
    expect(await (await servePage({ request: file }, { caches, fetch: busy })).text()).toBe('busy');
  });

  it('takes the answer that the browser has asked for already', async () => {
    const preloadResponse = Promise.resolve(new Response('preloaded'));
    const served = await servePage({ request, preloadResponse }, { caches: createDeviceCaches(), fetch: lost });
    expect(await served.text()).toBe('preloaded');
  });
});
