import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { readHistory } from '../pointers/read-policies.ts';
import { listReleases, readRelease } from '../store/read-release.ts';
import { type ReleaseStore, openReleaseStore } from '../store/release-store.ts';
import { writeBuiltRelease } from './built-release.examples.ts';
import { publishRelease } from './publish-release.ts';
import { verifyCopy } from './verify-copy.ts';

const program = join(import.meta.dirname, 'publish-process.examples.ts');
let store: ReleaseStore;

beforeEach(async () => {
  store = await openReleaseStore(await mkdtemp(join(tmpdir(), 'suanpan-store-')));
});

const argsFor = (folder: string, actor: string): string[] => ['--import', 'tsx', program, store.folder, folder, actor];

async function publishElsewhere(folder: string, actor: string): Promise<{ readonly isNew: boolean; readonly moved: boolean }> {
  const { stdout } = await promisify(execFile)(process.execPath, argsFor(folder, actor));
  return JSON.parse(stdout) as { isNew: boolean; moved: boolean };
}

async function assertWhole(release: string): Promise<void> {
  const { stored, folder } = await readRelease(store, release);
  await verifyCopy(
    folder,
    stored.manifest.files.map(({ path }) => path),
    { stored },
  );
}

it('processes that publish different apps at once do not see each other', { timeout: 60_000 }, async () => {
  const built = await Promise.all(['sales', 'ledger', 'stock'].map((app) => writeBuiltRelease({ app })));
  const results = await Promise.all(built.map(({ folder }, index) => publishElsewhere(folder, `checkout ${index}`)));
  expect(results).toEqual(built.map(() => ({ isNew: true, moved: true })));
  expect((await listReleases(store)).toSorted()).toEqual(built.map(({ release }) => release).toSorted());
});

it(
  'processes that publish the same app at once bring it in once, and every move of the pointer is in its history',
  {
    timeout: 60_000,
  },
  async () => {
    const same = await writeBuiltRelease();
    const other = await writeBuiltRelease({ version: '1.5.0', files: { 'main-Cx81.js': 'export const c = 3;' } });
    const results = await Promise.all(
      [same, same, same, other, other].map(({ folder }, index) => publishElsewhere(folder, `checkout ${index}`)),
    );
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(2);
    expect(await listReleases(store)).toHaveLength(2);
    await Promise.all([same, other].map(({ release }) => assertWhole(release)));
    const history = await readHistory(store, 'sales');
    expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => history.length - index));
    expect(history).toHaveLength(results.filter(({ moved }) => moved).length);
    expect(await readdir(join(store.folder, 'incoming'))).toEqual([]);
  },
);

it('a process that dies while it publishes leaves nothing visible, and the next one is not in its way', { timeout: 60_000 }, async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`assets/a${index}.js`, `export const v = ${index};`.repeat(200)]),
  );
  const built = await writeBuiltRelease({ files: many });
  const child = spawn(process.execPath, argsFor(built.folder, 'dies'), { stdio: 'ignore' });
  const gone = once(child, 'close');
  // Not a wait for time, but for the first file that it writes.
  while ((await readdir(join(store.folder, 'incoming'))).length === 0 && child.exitCode === null);
  child.kill('SIGKILL');
  await gone;
  expect(await listReleases(store)).toEqual([]);
  expect(await readdir(join(store.folder, 'policies'))).toEqual([]);
  expect(await publishRelease(store, built.folder, { at: '2026-11-23T02:24:00.000Z', actor: 'next' })).toMatchObject({ isNew: true });
  await assertWhole(built.release);
  expect(await readFile(join((await readRelease(store, built.release)).folder, 'published.json'), 'utf8')).toContain('next');
});
