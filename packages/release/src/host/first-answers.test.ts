import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import type { GraphqlAnswer } from '@suanpan/protocol/host';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { Session } from '@suanpan/protocol/session';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { hostManifest, sales } from '../composing/compose.examples.ts';
import type { PageQuery } from './first-answers.ts';
import { type Backend, createHostHandler } from './host-handler.ts';

const text = 'query ListOrders { orders { id } }';
const hash = createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'suanpan-answers-'));
writeFileSync(join(folder, 'operations.json'), JSON.stringify({ [hash]: { name: 'ListOrders', kind: 'query', text } }));
afterAll(() => rmSync(folder, { recursive: true }));

const asking: ReleaseManifest = {
  ...sales,
  files: [...sales.files, { path: 'operations.json', bytes: 10, role: 'asset', integrity: `sha384-${'D'.repeat(64)}` }],
  routes: sales.routes.map((route) => ({
    ...route,
    data: [
      { at: '/sales/orders', operation: 'ListOrders', variables: { search: { $search: 'q' } } },
      { at: '/sales/orders', operation: 'IsNotThere' },
    ],
  })),
};
const stored: StoredReleases = {
  host: hostManifest,
  apps: [{ manifest: asking, previous: null }],
  problems: [],
  find: async () => ({ stored: { kind: 'app', manifest: asking }, folder }),
};
const session: Session = {
  user: { id: 'u1', name: '李四', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['owner'],
  permissions: ['sales.order.read'],
  locale: 'zh-CN',
};
const handle = createHostHandler({ current: async () => stored });

interface Visit extends RequestInit {
  readonly who?: Session | null;
}

function open(path: string, ask: NonNullable<Backend['ask']>, { who = session, ...init }: Visit = {}): Promise<Response> {
  return handle(new Request(`http://localhost${path}`, init), { session: async () => who, ask });
}

const elementOf = (html: string): string | undefined =>
  /<script type="application\/json" data-suanpan-answer="[^"]+">(.*?)<\/script>/s.exec(html)?.[1];

describe('a page whose first screen declares what it asks', () => {
  it('is followed by the answer, announced with release, hash and variables', async () => {
    const asked: PageQuery[] = [];
    const response = await open('/sales/orders?q=%E8%8C%B6', async (_request, query) => {
      asked.push(query);
      return { data: { orders: [{ id: '</script>' }] } };
    });
    const html = await response.text();
    expect(asked).toMatchObject([
      { app: 'sales', release: sales.release, operationName: 'ListOrders', query: text, variables: { search: '茶' } },
    ]);
    expect(JSON.parse(elementOf(html) ?? '')).toEqual({ data: { orders: [{ id: '</script>' }] } });
    const announced = JSON.parse(/id="suanpan-answers">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as unknown;
    expect(announced).toMatchObject([{ release: sales.release, operation: 'ListOrders', hash, variables: { search: '茶' } }]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(html).toContain('<script type="module" async src=');
  });

  it('is sent whole before the backend has answered, compressed or not', async () => {
    for (const encoding of ['identity', 'br']) {
      let answer: (given: GraphqlAnswer) => void = () => undefined;
      const response = await open('/sales/orders', () => new Promise((resolve) => (answer = resolve)), {
        headers: { 'accept-encoding': encoding },
      });
      const unpack = encoding === 'br' ? createBrotliDecompress() : null;
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      let html = '';
      unpack?.on('data', (chunk: Buffer) => (html += chunk.toString()));
      const readOn = async (): Promise<boolean> => {
        const { value, done } = await reader.read();
        if (value && unpack) await new Promise<void>((resolve) => unpack.write(value, () => resolve()));
        else if (value) html += Buffer.from(value).toString();
        return done;
      };
      while (!html.includes('</script>\n<script type="module"')) expect(await readOn()).toBe(false);
      expect(html).not.toContain('data-suanpan-answer');
      answer({ data: { orders: [] } });
      while (!(await readOn()));
      await vi.waitFor(() => expect(html).toContain('</html>'));
      expect(elementOf(html)).toBe('{"data":{"orders":[]}}');
    }
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no database'))],
    ['has errors', () => Promise.resolve({ data: null, errors: [{ message: 'no' }] })],
  ])('ends without an answer that %s, so that the page asks by itself', async (_why, ask) => {
    const html = await (await open('/sales/orders', ask)).text();
    expect(elementOf(html)).toBe('null');
    expect(html).toContain('</html>');
  });

  it('ends without an answer that is late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const response = await open('/sales/orders', () => new Promise(() => undefined));
      const html = response.text();
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(3000);
      expect(elementOf(await html)).toBe('null');
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks nothing for nobody, for people without the permission, for another address, and for HEAD', async () => {
    const ask = vi.fn<NonNullable<Backend['ask']>>();
    const answers = await Promise.all([
      open('/sales/orders', ask, { who: null }),
      open('/sales/orders', ask, { who: { ...session, permissions: [] } }),
      open('/sales/orders/new', ask),
      open('/sales/orders', ask, { method: 'HEAD' }),
    ]);
    for (const response of answers) {
      expect(await response.text()).not.toContain('suanpan-answer');
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
    }
    expect(ask).not.toHaveBeenCalled();
  });
});

it('a page that needs no answers is sent in one piece, compressed as the client takes it', async () => {
  const response = await open('/elsewhere', async () => ({ data: {} }), { headers: { 'accept-encoding': 'br' } });
  expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('</html>');
});
