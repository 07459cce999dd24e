import { mkdtemp, readFile, readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { isProtocolError } from '@suanpan/protocol/errors';
import { beforeEach, describe, expect, it } from 'vitest';
import { listReleases, readRelease } from '../store/read-release.ts';
import { type ReleaseStore, openReleaseStore } from '../store/release-store.ts';
import { type BuiltExample, writeBuiltRelease } from './built-release.examples.ts';
import { publishRelease } from './publish-release.ts';

const publication = { at: '2026-11-23T02:24:00.000Z', actor: 'test' };
let store: ReleaseStore;

beforeEach(async () => {
  store = await openReleaseStore(await mkdtemp(join(tmpdir(), 'suanpan-store-')));
});

async function refusalOf(folder: string): Promise<string> {
  try {
    await publishRelease(store, folder, publication);
  } catch (error) {
    if (isProtocolError(error)) return error.message;
    throw error;
  }
  throw new Error('expected a refusal');
}

async function everythingIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('publishRelease()', () => {
  it('brings a release into the store with who published it, and moves no pointer', async () => {
    const built = await writeBuiltRelease();
    expect(await publishRelease(store, built.folder, publication)).toEqual({ release: built.release, isNew: true });
    expect((await readRelease(store, built.release)).publication).toEqual(publication);
    expect(await readdir(join(store.folder, 'policies'))).toEqual([]);
    expect(await readdir(join(store.folder, 'incoming'))).toEqual([]);
  });

  it('does nothing for a release that is there, also when it was built at another time', async () => {
    await publishRelease(store, (await writeBuiltRelease()).folder, publication);
    const again = await writeBuiltRelease({ lie: (manifest) => ({ ...manifest, build: { tool: 'x', time: '2027-01-01T00:00:00.000Z' } }) });
    expect(await publishRelease(store, again.folder, publication)).toMatchObject({ isNew: false });
  });

  it('takes compressed copies and source maps along, and nothing else that is not listed', async () => {
    const built = await writeBuiltRelease({ unlisted: { 'main-Cx81.js.map': '{}' } });
    await writeFile(join(built.folder, 'main-Cx81.js.br'), brotliCompressSync('export {};'));
    await publishRelease(store, built.folder, publication);
    expect(await readdir((await readRelease(store, built.release)).folder)).toEqual(
      expect.arrayContaining(['main-Cx81.js', 'main-Cx81.js.br', 'main-Cx81.js.map', 'published.json']),
    );
  });
});

type Change = NonNullable<BuiltExample['change']>;

const first = (change: (file: Record<string, unknown>) => Record<string, unknown>): Change => {
  return (manifest) => ({
    ...manifest,
    files: manifest.files.map((file, index) => (index === 0 ? { ...file, ...change(file) } : file)) as never,
  });
};

describe('publishRelease() refuses', () => {
  const big = 30_000_000;
  const lies: readonly (readonly [why: string, code: string, names: string, example: BuiltExample])[] = [
    ['a file with another hash', 'SP-REL-006', 'main-Cx81.js', { change: first(() => ({ integrity: `sha384-${'A'.repeat(64)}` })) }],
    ['a file of another size', 'SP-REL-006', 'main-Cx81.js', { change: first(() => ({ bytes: 9 })) }],
    [
      'a file that is missing',
      'SP-REL-006',
      'gone.js',
      {
        change: (manifest) => ({
          ...manifest,
          files: [...manifest.files, { ...manifest.files[0], path: 'gone.js', role: 'chunk' } as never],
        }),
      },
    ],
    ['a file that nobody listed', 'SP-REL-007', 'extra.js', { unlisted: { 'extra.js': 'alert(1)' } }],
    ['a path that climbs out', 'SP-REL-001', 'files.0.path', { change: first(() => ({ path: '../../etc/passwd' })) }],
    ['an absolute path', 'SP-REL-001', 'files.0.path', { change: first(() => ({ path: '/etc/passwd' })) }],
    ['a name of the store', 'SP-REL-007', 'published.json', { files: { 'published.json': '{}' } }],
    ['a script where a style is due', 'SP-REL-008', 'main-Cx81.js', { change: (manifest) => ({ ...manifest, styles: ['main-Cx81.js'] }) }],
    ['a style where a script is due', 'SP-REL-008', 'assets/main-9a1c.css', { change: (m) => ({ ...m, entry: 'assets/main-9a1c.css' }) }],
    ['a range that is none', 'SP-REL-001', 'shared.react', { change: (m) => ({ ...m, shared: { react: { range: '', version: '1' } } }) }],
    ['another protocol', 'SP-REL-002', '2.0', { change: (manifest) => ({ ...manifest, protocol: '2.0' }) }],
    ['an id of other content', 'SP-REL-010', 'content hash', { lie: (m) => ({ ...m, release: 'sales@1.4.2-00000000' }) }],
    ['a manifest that was edited', 'SP-REL-010', 'content hash', { lie: (m) => ({ ...m, permissions: ['everything'] }) }],
    ['an app under the name of the shell', 'SP-REL-010', 'shell@', { app: 'shell' }],
    ['a file of 50 MB', 'SP-REL-001', 'files.0.bytes', { change: first(() => ({ bytes: 50_000_000 })) }],
    [
      'files of more than 50 MB together',
      'SP-REL-011',
      'bytes',
      {
        change: (manifest) => ({
          ...manifest,
          files: manifest.files.map((file) => ({ ...file, bytes: 15_000_000 })),
        }),
      },
    ],
    [
      'a route that asks first for what it does not have',
      'SP-REL-016',
      'ListOrders',
      {
        change: (m) => ({
          ...m,
          routes: (m['routes'] as object[]).map((r) => ({ ...r, data: [{ at: '/sales/orders', operation: 'ListOrders' }] })),
        }),
      },
    ],
  ];

  it.each(lies)('%s (%s)', async (...[, code, names, example]) => {
    const told = await refusalOf((await writeBuiltRelease(example)).folder);
    expect(told).toMatch(new RegExp(`^${code}`));
    expect(told).toContain(names);
    expect(await everythingIn(store.folder)).toEqual([]);
  });

  it('a script that calls itself a style', async () => {
    const asStyle: Change = (manifest) => ({
      ...manifest,
      files: manifest.files.map((file) => (file.path === 'evil.js' ? { ...file, role: 'style' } : file)),
      styles: ['evil.js'],
    });
    expect(await refusalOf((await writeBuiltRelease({ files: { 'evil.js': 'x' }, change: asStyle })).folder)).toMatch(/^SP-REL-008/);
  });

  it('a link, also when its name is listed', async () => {
    const built = await writeBuiltRelease({ unlisted: { 'real.txt': 'export {};' } });
    await symlink('/etc/hostname', join(built.folder, 'link.js'));
    expect(await refusalOf(built.folder)).toMatch(/^SP-REL-007/);
  });

  it('a source map of more than the store takes, without reading it', async () => {
    const built = await writeBuiltRelease({ unlisted: { 'main-Cx81.js.map': '' } });
    await truncate(join(built.folder, 'main-Cx81.js.map'), 5 * big);
    expect(await refusalOf(built.folder)).toMatch(/^SP-REL-011/);
  });

  it('a compressed copy of something else, and one that would unpack without end', async () => {
    for (const content of [brotliCompressSync('alert(1)'), brotliCompressSync(Buffer.alloc(big))]) {
      const built = await writeBuiltRelease();
      await writeFile(join(built.folder, 'main-Cx81.js.br'), content);
      expect(await refusalOf(built.folder)).toMatch(/^SP-REL-006/);
    }
  });

  it('other bytes under an id that the store has', async () => {
    const built = await writeBuiltRelease();
    await publishRelease(store, built.folder, publication);
    const kept = join((await readRelease(store, built.release)).folder, 'release.json');
    await writeFile(kept, (await readFile(kept, 'utf8')).replace('"Sales"', '"Wares"'));
    expect(await refusalOf(built.folder)).toMatch(/^SP-REL-009/);
  });

  it('a release whose mutation a route asks first', async () => {
    const text = 'mutation Confirm { confirm }';
    const hash = createHash('sha256').update(text).digest('hex');
    const built = await writeBuiltRelease({
      files: { 'operations.json': JSON.stringify({ [hash]: { name: 'Confirm', kind: 'mutation', text } }) },
      change: (m) => ({ ...m, routes: (m['routes'] as object[]).map((r) => ({ ...r, data: [{ at: '/sales', operation: 'Confirm' }] })) }),
    });
    expect(await refusalOf(built.folder)).toContain('it is a mutation');
  });

  it('a folder that is no release', async () => {
    expect(await refusalOf(store.folder)).toMatch(/^SP-REL-005/);
    expect(await listReleases(store)).toEqual([]);
  });
});
