import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { contentHash } from '@suanpan/protocol/content-hash';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';

/** A manifest on its way to be written: it need not be one of the protocol. */
export type DraftManifest = Record<string, unknown> & Pick<ReleaseManifest, 'files' | 'routes' | 'styles' | 'shared'>;

/** What a release consists of, and where it lies. */
export interface ReleaseDraft {
  readonly app: string;
  readonly version?: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Files that are there without being listed. */
  readonly unlisted?: Readonly<Record<string, string>>;
  /** Changes what the manifest says before the id is made of it: such a release is consistent, and may still be wrong. */
  readonly say?: (manifest: DraftManifest) => DraftManifest;
  /** Changes the manifest after that, so that its id is not its own. */
  readonly forge?: (manifest: DraftManifest & { readonly release: string }) => Record<string, unknown>;
}

/** A release on the disk. */
export interface WrittenRelease {
  readonly folder: string;
  readonly release: string;
}

/** Writes a release into a folder of its name below `parent`. */
export async function writeRelease(parent: string, draft: ReleaseDraft): Promise<WrittenRelease> {
  const honest = describe(draft);
  const said = draft.say?.(honest) ?? honest;
  const release = `${draft.app}@${draft.version ?? '1.0.0'}-${contentHash(said)}`;
  const written = draft.forge?.({ ...said, release }) ?? { ...said, release };
  const folder = join(parent, release);
  const contents = { ...draft.files, ...draft.unlisted, 'release.json': JSON.stringify(written, null, 2) };
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { folder, release };
}

function describe({ app, version = '1.0.0', files }: ReleaseDraft): DraftManifest {
  const title = { 'zh-CN': app, 'en-US': app };
  return {
    protocol: protocolVersion,
    app,
    title,
    version,
    entry: 'main.js',
    scope: 'scope.js',
    styles: Object.keys(files).filter((path) => path.endsWith('.css')),
    preload: [],
    texts: {},
    files: Object.entries(files).map(([path, content]) => fileOf(path, content)),
    shared: {},
    routes: [{ path: `/${app}`, title, menu: false, keepAlive: false }],
    permissions: [],
    locales: ['zh-CN', 'en-US'],
    build: { tool: '@suanpan/testkit', time: '2026-11-23T02:24:00.000Z' },
  };
}

const roles: Readonly<Record<string, ReleaseManifest['files'][number]['role']>> = {
  'main.js': 'entry',
  'scope.js': 'scope',
  '.js': 'chunk',
  '.css': 'style',
};

function fileOf(path: string, content: string | Uint8Array): ReleaseManifest['files'][number] {
  return {
    path,
    bytes: Buffer.byteLength(content),
    role: roles[path] ?? roles[extname(path)] ?? 'asset',
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
  };
}
