import { describe, expect, it } from 'vitest';
import { cacheNames } from './cache-names.ts';
import { createDeviceCaches } from './device-caches.examples.ts';
import { keepPage } from './keep-page.ts';

const script = (id: string, value: unknown): string => `<script type="application/json" id="${id}">${JSON.stringify(value)}</script>`;
const composition = {
  host: { release: 'shell@2-b' },
  apps: [
    { name: 'sales', release: 'sales@2-b' },
    { name: 'money', release: 'money@2-b' },
  ],
};

/** A server that gives out a page, and one file of every release. */
function createServer(session: object | null) {
  const caches = createDeviceCaches();
  const asked: string[] = [];
  const fetch = async (input: Request | string): Promise<Response> => {
    const path = typeof input === 'string' ? input : input.url;
    asked.push(path);
    if (path === '/') return new Response(`${script('suanpan-composition', composition)}${script('suanpan-session', session)}`);
    const files = [
      { path: 'main.js', bytes: 100 },
      { path: 'film.mp4', bytes: 9_000_000 },
    ];
    return path.endsWith('/release.json') ? Response.json({ files }) : new Response('export {};');
  };
  const files = async () => (await (await caches.open(cacheNames.files)).keys()).map(({ url }) => new URL(url).pathname);
  return { scope: { caches, fetch }, caches, asked, files };
}

const opened = { releases: ['shell@1-a', 'sales@1-a'], apps: ['sales'] };

describe('keepPage()', () => {
  it("keeps the newest page, and the files of the page's own releases and of the newest of what is opened", async () => {
    const { scope, caches, files } = createServer({ user: {} });
    await keepPage(opened, scope);
    expect(await (await caches.open(cacheNames.page)).match('/')).toBeDefined();
    expect(await files()).toEqual(['shell@1-a', 'sales@1-a', 'shell@2-b', 'sales@2-b'].map((release) => `/releases/${release}/main.js`));
  });

  it('fetches nothing twice, and lets go of what nobody has open', async () => {
    const { scope, asked, files } = createServer({ user: {} });
    await keepPage(opened, scope);
    asked.length = 0;
    await keepPage({ releases: ['shell@2-b', 'sales@2-b'], apps: ['sales'] }, scope);
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
    expect(await files()).toEqual(['/releases/shell@2-b/main.js', '/releases/sales@2-b/main.js']);
  });

  it('forgets page and answers when nobody is signed in any more', async () => {
    const { scope, caches } = createServer({ user: {} });
    await keepPage(opened, scope);
    await (await caches.open(cacheNames.answers)).put('/~answers/1', new Response('{}'));
    await keepPage(opened, createServerOf(caches));
    expect(await caches.keys()).toEqual([cacheNames.files]);
  });
});

/** The same device before a server that no longer knows the session. */
function createServerOf(caches: CacheStorage) {
  return { ...createServer(null).scope, caches };
}
