import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '@suanpan/protocol/session';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { hostManifest, sales } from '../composing/compose.examples.ts';
import { compose } from '../composing/compose.ts';
import { createHostHandler } from './host-handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'suanpan-host-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'main-Cx81.js'), 'export {};');
writeFileSync(join(folder, 'main-Cx81.js.br'), 'compressed');
writeFileSync(join(folder, 'secret.txt'), 'not listed');
afterAll(() => rmSync(folder, { recursive: true }));

const session: Session = {
  user: { id: 'u1', name: '李四 </script><b>', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['owner'],
  permissions: ['sales.order.read'],
  locale: 'zh-CN',
};
const stored: StoredReleases = {
  host: hostManifest,
  apps: [{ manifest: sales, previous: null }],
  problems: [],
  find: async (release) => (release === sales.release ? { stored: { kind: 'app', manifest: sales }, folder } : undefined),
};
const handle = createHostHandler({ current: async () => stored });
const get = (path: string, who: Session | null = session, headers: Record<string, string> = {}) =>
  handle(new Request(`http://localhost${path}`, { headers }), { session: async () => who });

describe('createHostHandler()', () => {
  it('sends a page with a strict policy whose hashes are those of its inline scripts', async () => {
    const response = await get('/sales/orders');
    const policy = response.headers.get('content-security-policy') ?? '';
    const html = await response.text();
    const inline = [...html.matchAll(/<script(?: type="importmap")?>(.*?)<\/script>/gs)].map(([, text]) => text ?? '');
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(hashes).toHaveLength(2);
    expect(policy).toContain(`script-src 'self' ${hashes.join(' ')};`);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("; style-src 'self'; ");
    expect(response.headers.get('content-security-policy-report-only')).toBe("require-trusted-types-for 'script'");
  });

  it('gives every page of a developer a nonce of its own, and no other page one', async () => {
    expect(await (await get('/')).text()).not.toContain('nonce');
    const develop = createHostHandler({ current: async () => stored, scripts: ['/@dev/preamble.js'] });
    const page = async (): Promise<string> => (await develop(new Request('http://localhost/'), { session: async () => session })).text();
    const nonces = await Promise.all([page(), page()].map(async (html) => /nonce="([^"]+)"/.exec(await html)?.[1]));
    expect(nonces[0]).toMatch(/^[\w-]{22}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("asks for what runs first before the libraries: the shell's module, and the app up to its first question", async () => {
    const { host, apps } = compose({ host: hostManifest, apps: [...stored.apps], devApps: [] }).composition;
    const html = await (await get('/sales/orders')).text();
    const place = (url: string | undefined): number => html.indexOf(`rel="modulepreload" href="${url}"`);
    const [app] = apps;
    const inTurn = [host.entry, app?.scope, app?.entry, ...(app?.preload ?? [])].map(place);
    expect(inTurn).not.toContain(-1);
    expect(inTurn).toEqual(inTurn.toSorted((a, b) => a - b));
  });

  it('preloads the files of the app that the address means, and no other', async () => {
    expect(await (await get('/sales/orders')).text()).toContain('rel="modulepreload" href="/releases/sales@1.4.2-3f9c2a1b/main-Cx81.js"');
    expect(await (await get('/elsewhere')).text()).not.toContain('rel="modulepreload" href="/releases/sales@');
  });

  it('shows nobody the apps of a company who is not signed in', async () => {
    const html = await (await get('/sales/orders', null)).text();
    expect(/id="suanpan-composition">(.*?)<\/script>/s.exec(html)?.[1]).toContain('"apps":[]');
    expect(html).toContain('id="suanpan-session">null<');
  });

  it('cannot be made to end its script by what a person is called', async () => {
    expect(await (await get('/')).text()).not.toContain('</script><b>');
  });

  it('sends a listed file for good, compressed as the client takes it', async () => {
    const response = await get(`/releases/${sales.release}/main-Cx81.js`, null, { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each(['secret.txt', '../package.json', '..%2f..%2fetc/passwd', '%2e%2e/x', 'nope.js', '%', 'published.json'])(
    'has no file %j',
    async (path) => {
      expect((await get(`/releases/${sales.release}/${path}`)).status).toBe(404);
    },
  );

  it('sends what the host has at a fixed address, anew each time, and a page everywhere else', async () => {
    const withOrigin: StoredReleases = {
      ...stored,
      host: { ...hostManifest, origin: { '/service-worker.js': 'main-Cx81.js' } },
      find: async () => ({ stored: { kind: 'app', manifest: sales }, folder }),
    };
    const handleIt = createHostHandler({ current: async () => withOrigin });
    const worker = await handleIt(new Request('http://localhost/service-worker.js'), { session: async () => null });
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/service-worker.js')).headers.get('content-type')).toContain('text/html');
    expect(await (await get('/')).text()).not.toContain('rel="manifest"');
  });

  it('tells who has a file at a fixed address, or a page without data, that it is the same, however it was compressed', async () => {
    const withOrigin: StoredReleases = {
      ...stored,
      host: { ...hostManifest, files: sales.files, origin: { '/service-worker.js': 'main-Cx81.js' } },
      find: async () => ({ stored: { kind: 'app', manifest: sales }, folder }),
    };
    const handleIt = createHostHandler({ current: async () => withOrigin });
    for (const path of ['/service-worker.js', '/sales/orders']) {
      const ask = (headers: Record<string, string>, who: Session | null = session) =>
        handleIt(new Request(`http://localhost${path}`, { headers }), { session: async () => who });
      const etag = (await ask({ 'accept-encoding': 'br' })).headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[^"]{40,}"$/);
      const same = await ask({ 'if-none-match': etag });
      expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
      expect(same.headers.get('cache-control')).toContain('no-cache');
      expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
      // A page says who is signed in.
      expect((await ask({ 'if-none-match': etag }, null)).status).toBe(path === '/service-worker.js' ? 304 : 200);
    }
  });

  it('asks the backend nothing for a page that a device keeps', async () => {
    const asked: string[] = [];
    const ask = async (_request: Request, { operationName }: { readonly operationName: string }) => {
      asked.push(operationName);
      return { data: {} };
    };
    const headers = { 'x-suanpan-first-data': 'none' };
    await (await handle(new Request('http://localhost/sales/orders', { headers }), { session: async () => session, ask })).text();
    expect(asked).toEqual([]);
  });

  it('has no file of a release that nobody published', async () => {
    for (const release of ['sales@1.4.2-00000000', 'policies', 'sales@1..%2f..%2fx-00000000'])
      expect((await get(`/releases/${release}/main-Cx81.js`)).status).toBe(404);
  });

  it('refuses anything but reading', async () => {
    const post = new Request('http://localhost/', { method: 'POST' });
    expect((await handle(post, { session: async () => session })).status).toBe(405);
  });
});
