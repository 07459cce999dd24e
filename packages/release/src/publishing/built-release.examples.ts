import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { contentHash } from '@suanpan/protocol/content-hash';
import { salesManifest } from '@suanpan/protocol/manifest-examples';

type Manifest = Record<string, unknown> & { readonly files: readonly { readonly path: string; readonly integrity: string }[] };

/** A release as a build leaves it, to be bent by a test. */
export interface BuiltExample {
  readonly app?: string;
  readonly version?: string;
  /** Contents of files; they are listed in the manifest. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are there without being listed. */
  readonly unlisted?: Readonly<Record<string, string>>;
  /** Changes the manifest before the id is made of it. */
  readonly change?: (manifest: Manifest) => Manifest;
  /** Changes the manifest after that. */
  readonly lie?: (manifest: Manifest) => Manifest;
}

const scripts = { 'main-Cx81.js': 'export {};', 'scope-B7d2.js': 'export const a = 1;', 'assets/orders-77f0.js': 'export const b = 2;' };
const byEnding: Readonly<Record<string, string>> = { '.js': 'chunk', '.css': 'style' };
const roles: Readonly<Record<string, string>> = { 'main-Cx81.js': 'entry', 'scope-B7d2.js': 'scope' };

/** Writes a release into a fresh temporary folder and returns the folder and its id. */
export async function writeBuiltRelease(example: BuiltExample = {}): Promise<{ readonly folder: string; readonly release: string }> {
  const { app = 'sales', version = '1.4.2' } = example;
  const contents = { ...scripts, 'assets/main-9a1c.css': '.a{}', ...example.files };
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-built-'));
  for (const [path, text] of Object.entries({ ...contents, ...example.unlisted })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const routes = salesManifest.routes.map((route) => ({ ...route, path: `/${app}/orders` }));
  const files = Object.entries(contents).map(([path, text]) => fileOf(path, text));
  const honest: Manifest = { ...salesManifest, app, version, routes, files };
  const changed = example.change?.(honest) ?? honest;
  const named = { ...changed, release: `${app}@${version}-${contentHash(changed)}` };
  const written: Record<string, unknown> = example.lie?.(named) ?? named;
  await writeFile(join(folder, 'release.json'), JSON.stringify(written));
  return { folder, release: String(written['release']) };
}

/** Writes a release of the shell that shares React. */
export async function writeBuiltShell(version: string): Promise<{ readonly folder: string; readonly release: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-shell-'));
  await writeFile(join(folder, 'main.js'), `export const version = '${version}';`);
  const manifest = {
    protocol: '1.0',
    entry: 'main.js',
    styles: [],
    preload: [],
    texts: {},
    files: [{ ...fileOf('main.js', `export const version = '${version}';`), role: 'entry' }],
    libraries: { react: { version: '19.3.1', file: 'main.js', preload: [] } },
  };
  const release = `shell@${version}-${contentHash(manifest)}`;
  await writeFile(join(folder, 'release.json'), JSON.stringify({ ...manifest, release }));
  return { folder, release };
}

function fileOf(path: string, text: string) {
  const role = roles[path] ?? byEnding[extname(path)] ?? 'asset';
  return { path, bytes: Buffer.byteLength(text), role, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` };
}
