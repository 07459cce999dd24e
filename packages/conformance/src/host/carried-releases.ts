import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';
import type { FoundRelease, StoredReleases } from '@suanpan/release/stored-releases';
import { appFiles } from '@suanpan/testkit/app-files';
import { writeRelease } from '@suanpan/testkit/write-release';

/** The other app on the page. */
export const neighbour = 'conformance-neighbour';

/** The name under which a release is on the page a second time. */
export function nameOfCopy(app: string): string {
  return `${app.slice(0, 35)}-copy`;
}

/** What a page of the suite is made of. */
export interface CarriedReleases {
  readonly releases: StoredReleases;
  remove(): Promise<void>;
}

interface Subject {
  readonly folder: string;
  readonly manifest: ReleaseManifest;
}

/** Puts a release, a copy of it under another name, and a neighbour beside the shell. */
export async function carryReleases(
  shell: { readonly folder: string; readonly host: HostManifest },
  subject: Subject,
): Promise<CarriedReleases> {
  const temporary = await mkdtemp(join(tmpdir(), 'suanpan-conformance-'));
  const counter = `const count = document.createElement('button');
    count.textContent = '0';
    count.addEventListener('click', () => void (count.textContent = String(Number(count.textContent) + 1)));
    container.append(count);`;
  const written = await writeRelease(temporary, { app: neighbour, files: appFiles({ title: 'Neighbour', mount: counter }) });
  const other = parseReleaseManifest(JSON.parse(await readFile(join(written.folder, 'release.json'), 'utf8')), neighbour);
  const { manifest } = subject;
  const copy = copyOf(manifest);
  const found = new Map<string, FoundRelease>([
    [shell.host.release, { stored: { kind: 'host', manifest: shell.host }, folder: shell.folder }],
    [other.release, { stored: { kind: 'app', manifest: other }, folder: written.folder }],
    [manifest.release, { stored: { kind: 'app', manifest }, folder: subject.folder }],
    [copy.release, { stored: { kind: 'app', manifest: copy }, folder: subject.folder }],
  ]);
  const apps = [manifest, copy, other].map((one) => ({ manifest: one, previous: null }));
  return {
    releases: { host: shell.host, apps, problems: [], find: (release) => Promise.resolve(found.get(release)) },
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

function copyOf(manifest: ReleaseManifest): ReleaseManifest {
  const app = nameOfCopy(manifest.app);
  const release = manifest.release.replace(/^[^@]+/, app);
  return { ...manifest, app, release, routes: manifest.routes.map((route) => ({ ...route, path: `/${app}${route.path}` })) };
}
