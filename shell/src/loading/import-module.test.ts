import { expect, it } from 'vitest';
import { type ImportWays, importModule } from './import-module.ts';

const digest = async (text: string): Promise<string> =>
  `sha384-${Buffer.from(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text))).toString('base64')}`;

const script = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
const notThere = new TypeError('Failed to fetch dynamically imported module');

/** Ways in which every import fails with `cause`, and the server has `files`. */
function failing(cause: Error, files: Readonly<Record<string, () => Response>>): ImportWays & { readonly tried: string[] } {
  const tried: string[] = [];
  return {
    tried,
    load: (url) => {
      tried.push(url);
      return Promise.reject(cause);
    },
    fetchFile: async (url) => files[url]?.() ?? new Response('', { status: 404 }),
    pause: () => Promise.resolve(),
  };
}

async function subject(integrityOf = 'export {};') {
  return { url: '/main.js', app: 'sales', release: 'sales@1', integrity: await digest(integrityOf) };
}

it('importModule() asks twice more for a file that does not arrive, and says what came in its place', async () => {
  const page = (): Response => new Response('<h1>Sorry</h1>', { headers: { 'content-type': 'text/html' } });
  for (const [files, fact] of [
    [{}, { status: '404' }],
    [{ '/main.js': page }, { status: '200', came: 'a page in its place' }],
  ] as const) {
    const ways = failing(notThere, files);
    await expect(importModule(await subject(), ways)).rejects.toMatchObject({ code: 'SP-LOAD-001', facts: fact });
    expect(ways.tried).toHaveLength(3);
  }
});

it('importModule() names the file that does not match its integrity, also one that runs before the module', async () => {
  const tampered = failing(notThere, { '/main.js': () => script('tampered') });
  await expect(importModule(await subject(), tampered)).rejects.toMatchObject({ code: 'SP-LOAD-004', facts: { file: '/main.js' } });

  const ways = failing(notThere, { '/main.js': () => script('export {};'), '/chunk.js': () => script('tampered') });
  const closure = [{ url: '/chunk.js', integrity: await digest('honest') }];
  await expect(importModule({ ...(await subject()), closure }, ways)).rejects.toMatchObject({
    code: 'SP-LOAD-004',
    facts: { file: '/chunk.js' },
  });
  expect(ways.tried).toHaveLength(1);
});

it('importModule() says that the code failed when every file is as it should be', async () => {
  const ways = failing(new RangeError('thrown by the app'), { '/main.js': () => script('export {};') });
  const closure = [{ url: '/gone.js', integrity: undefined }];
  await expect(importModule({ ...(await subject()), closure }, ways)).rejects.toMatchObject({
    code: 'SP-LOAD-005',
    facts: { error: 'RangeError: thrown by the app' },
  });
});
