import { createHash } from 'node:crypto';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { Session } from '@suanpan/protocol/session';
import { expect, it } from 'vitest';
import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { hostManifest, sales } from '../composing/compose.examples.ts';
import { createHostHandler } from './host-handler.ts';

/** What fits the first round trip: ten segments of 1,460 bytes, less what the head of the response takes. */
const firstRoundTrip = 14_000;

/** A hash for each name, as incompressible as real ones. */
const integrityOf = (name: string): string => `sha256-${createHash('sha256').update(name).digest('base64')}`;

function scripts(release: string, count: number): ReleaseFile[] {
  return Array.from({ length: count }, (_, index) => {
    const name = createHash('sha256').update(`${release}${index}`).digest('base64url').slice(0, 8);
    return { path: `assets/chunk${index}-${name}.js`, bytes: 1000, role: 'chunk', integrity: integrityOf(release + index) };
  });
}

function releaseOf(app: string, version: string, count: number): ReleaseManifest {
  const release = `${app}@${version}-${createHash('sha256')
    .update(app + version)
    .digest('hex')
    .slice(0, 8)}`;
  const files = sales.files.map((file) => ({ ...file, integrity: integrityOf(release + file.path) }));
  const routes = ['list', 'archive', 'settings'].map((page) => ({
    ...sales.routes[0],
    path: `/${app}/${page}`,
    title: { 'zh-CN': `${app}的${page}`, 'en-US': `${page} of ${app}` },
    permission: `${app}.${page}.read`,
    menu: true,
  }));
  return { ...sales, app, version, release, files: [...files, ...scripts(release, count)], routes };
}

/** A page of so many apps, each with `chunks` scripts besides entry, scope and pages, and a release before of other bytes. */
async function pageOf(apps: number, chunks: number): Promise<number> {
  const names = Array.from({ length: apps }, (_, index) => `application-${index}`);
  const stored: StoredReleases = {
    host: { ...hostManifest, files: [...hostManifest.files, ...scripts('shell', 24)] },
    apps: names.map((name) => ({ manifest: releaseOf(name, '1.4.2', chunks), previous: releaseOf(name, '1.4.1', chunks) })),
    problems: [],
    find: async () => undefined,
  };
  const session: Session = {
    user: { id: '01a20bde-11c0-7003-86c7-e4895aaec238', name: '李四', loginName: 'lisi' },
    company: { id: '01a20637-a600-700f-885d-7b276df55b27', name: '杭州云栖茶业有限公司', timeZone: 'Asia/Shanghai' },
    companies: [],
    roles: ['owner'],
    permissions: names.flatMap((name) => [`${name}.list.read`, `${name}.archive.read`, `${name}.settings.read`]),
    locale: 'zh-CN',
  };
  const request = new Request('http://localhost/application-0/list', { headers: { 'accept-encoding': 'br' } });
  const response = await createHostHandler({ current: async () => stored })(request, { session: async () => session });
  return (await response.arrayBuffer()).byteLength;
}

it('the page of a dozen apps of six scripts, each with its last good release, fits the first round trip', async () => {
  expect(await pageOf(12, 3)).toBeLessThan(firstRoundTrip);
});
