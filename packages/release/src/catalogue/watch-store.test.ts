import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { movePointer } from '../pointers/move-pointer.ts';
import { planPromotion, planRetirement, planRollback } from '../pointers/plan-move.ts';
import { readPolicy } from '../pointers/read-policies.ts';
import { writeBuiltRelease, writeBuiltShell } from '../publishing/built-release.examples.ts';
import { publishBuilt } from '../publishing/publish-built.ts';
import { publishRelease } from '../publishing/publish-release.ts';
import { type ReleaseStore, folderOfRelease, openReleaseStore } from '../store/release-store.ts';
import { watchStore } from './watch-store.ts';

const at = '2026-11-23T02:24:00.000Z';
const change = { actor: 'test', reason: '', at };
let store: ReleaseStore;
let shell: { readonly folder: string; readonly release: string };

beforeEach(async () => {
  store = await openReleaseStore(await mkdtemp(join(tmpdir(), 'suanpan-store-')));
  shell = await writeBuiltShell('0.1.0');
});

const start = (own: readonly string[], extra: readonly string[] = []) =>
  publishBuilt(store, { own: [shell.folder, ...own], extra, actor: 'npm start', at });

async function promote(release: string): Promise<void> {
  const { from: _from, ...plan } = await planPromotion(store, 'sales', release);
  await movePointer(store, { ...plan, change: { ...change, action: 'promote' } });
}

describe('watchStore()', () => {
  it('gives the same object until a pointer moves, and then the new release with the one before', async () => {
    const [one, two] = [await writeBuiltRelease(), await writeBuiltRelease({ version: '1.5.0' })];
    await start([one.folder]);
    const current = watchStore(store);
    const before = await current();
    expect(await current()).toBe(before);
    await publishRelease(store, two.folder, { at, actor: 'test' });
    expect(await current()).toBe(before);
    await promote(two.release);
    expect((await current()).apps).toMatchObject([{ manifest: { release: two.release }, previous: { release: one.release } }]);
    expect(await before.find(one.release)).toMatchObject({ folder: folderOfRelease(store, one.release) });
  });

  it('sees every one of many moves in a row', async () => {
    const releases = await Promise.all(['1.0.0', '1.1.0', '1.2.0'].map((version) => writeBuiltRelease({ version })));
    await start(releases.map(({ folder }) => folder).slice(0, 1));
    for (const { folder } of releases) await publishRelease(store, folder, { at, actor: 'test' });
    const current = watchStore(store);
    for (let round = 0; round < 20; round += 1) {
      for (const { release } of releases) {
        await promote(release);
        const seen = await Promise.all([current(), current(), current()]);
        expect(seen.map(({ apps }) => apps[0]?.manifest.release)).toEqual([release, release, release]);
      }
    }
  });

  it('gives the last known good release in the place of one that is damaged, and says so', async () => {
    const [one, two] = [await writeBuiltRelease(), await writeBuiltRelease({ version: '1.5.0' })];
    await start([one.folder]);
    await publishRelease(store, two.folder, { at, actor: 'test' });
    await promote(two.release);
    await writeFile(join(folderOfRelease(store, two.release), 'release.json'), '{');
    const { apps, problems } = await watchStore(store)();
    expect(apps.map(({ manifest, previous }) => [manifest.release, previous])).toEqual([[one.release, null]]);
    expect(problems.map(({ code }) => code)).toEqual(['SP-REL-015']);
  });

  it('leaves out an app whose policy is damaged, and every other stays', async () => {
    const [sales, ledger] = [await writeBuiltRelease(), await writeBuiltRelease({ app: 'ledger' })];
    await start([sales.folder, ledger.folder]);
    await writeFile(join(store.folder, 'policies', 'sales.000002.json'), '{"app":"sales"}');
    const { apps, problems } = await watchStore(store)();
    expect(apps.map(({ manifest }) => manifest.app)).toEqual(['ledger']);
    expect(problems.map(({ code }) => code)).toEqual(['SP-REL-015']);
  });

  it('refuses to begin without a shell, and goes on with the last one when it goes', async () => {
    await expect(watchStore(store)()).rejects.toThrow(/^SP-REL-013/);
    await start([]);
    const current = watchStore(store);
    expect((await current()).host.release).toBe(shell.release);
    const { from: _from, ...plan } = await planRetirement(store, 'shell');
    await movePointer(store, { ...plan, change: { ...change, action: 'retire' } });
    const after = await current();
    expect(after.host.release).toBe(shell.release);
    expect(after.problems.map(({ code }) => code)).toEqual(['SP-REL-013']);
  });
});

describe('publishBuilt()', () => {
  it('gives out what was built anew, and what was built back again', async () => {
    const [one, two] = [await writeBuiltRelease(), await writeBuiltRelease({ version: '1.5.0' })];
    for (const { folder, release } of [one, two, one]) {
      expect(await start([folder])).toEqual([]);
      expect((await readPolicy(store, 'sales'))?.stable).toBe(release);
    }
  });

  it('does not undo what somebody decided', async () => {
    const [one, two] = [await writeBuiltRelease(), await writeBuiltRelease({ version: '1.5.0' })];
    await start([one.folder]);
    await start([two.folder]);
    const { from: _from, ...plan } = await planRollback(store, 'sales');
    await movePointer(store, { ...plan, change: { ...change, action: 'rollback' } });
    await start([two.folder]);
    expect((await readPolicy(store, 'sales'))?.stable).toBe(one.release);
  });

  it('takes away what only an earlier start named, and nothing else', async () => {
    const [own, extra] = [await writeBuiltRelease(), await writeBuiltRelease({ app: 'scenario' })];
    await start([own.folder], [extra.folder]);
    expect((await readPolicy(store, 'scenario'))?.stable).toBe(extra.release);
    await start([]);
    expect((await readPolicy(store, 'scenario'))?.stable).toBeNull();
    expect((await readPolicy(store, 'sales'))?.stable).toBe(own.release);
    await start([], [extra.folder]);
    expect((await readPolicy(store, 'scenario'))?.stable).toBe(extra.release);
  });

  it('sweeps away what a process that died an hour ago left, and nothing that is being published', async () => {
    const [old, fresh] = ['old', 'fresh'].map((name) => join(store.folder, 'incoming', name));
    await Promise.all([old, fresh].map((folder) => mkdir(folder ?? '')));
    const moment = Date.parse(at) / 1000;
    await utimes(old ?? '', moment - 4000, moment - 4000);
    await utimes(fresh ?? '', moment - 60, moment - 60);
    await publishBuilt(store, { own: [], extra: [], actor: 'npm start', at });
    expect(await readdir(join(store.folder, 'incoming'))).toEqual(['fresh']);
  });

  it('tells what it could not publish, and publishes the rest', async () => {
    const [good, bad] = [await writeBuiltRelease(), await writeBuiltRelease({ app: 'ledger', unlisted: { 'x.js': '' } })];
    expect((await start([bad.folder, good.folder])).map(({ code }) => code)).toEqual(['SP-REL-007']);
    expect((await watchStore(store)()).apps.map(({ manifest }) => manifest.app)).toEqual(['sales']);
    await rm(bad.folder, { recursive: true });
    expect((await start([bad.folder, good.folder])).map(({ code }) => code)).toEqual(['SP-REL-005']);
  });
});
