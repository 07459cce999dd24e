import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { movePointer } from '../pointers/move-pointer.ts';
import { planPromotion } from '../pointers/plan-move.ts';
import { writeBuiltRelease, writeBuiltShell } from '../publishing/built-release.examples.ts';
import { publishBuilt } from '../publishing/publish-built.ts';
import { publishRelease } from '../publishing/publish-release.ts';
import { type ReleaseStore, openReleaseStore } from '../store/release-store.ts';
import { type PublishedOperations, publishedOperations } from './published-operations.ts';
import { watchStore } from './watch-store.ts';

const at = '2026-11-23T02:24:00.000Z';
let store: ReleaseStore;
let published: PublishedOperations;

beforeEach(async () => {
  store = await openReleaseStore(await mkdtemp(join(tmpdir(), 'suanpan-store-')));
  published = publishedOperations(watchStore(store));
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const textOf = (version: string): string => `query ListOrders { orders { id v${version.replaceAll('.', '')} } }`;

async function publish(version: string): Promise<string> {
  const operations = { [hashOf(textOf(version))]: { name: 'ListOrders', kind: 'query', text: textOf(version) } };
  const { folder, release } = await writeBuiltRelease({ version, files: { 'operations.json': JSON.stringify(operations) } });
  await publishRelease(store, folder, { at, actor: 'test' });
  const { from: _from, ...plan } = await planPromotion(store, 'sales', release);
  await movePointer(store, { ...plan, change: { action: 'promote', actor: 'test', reason: '', at } });
  return release;
}

async function publishShell(): Promise<void> {
  const shell = await writeBuiltShell('0.1.0');
  await publishBuilt(store, { own: [shell.folder], extra: [], actor: 'test', at });
}

it('find() knows the operations of the present release and of the last good one, as the pointers move', async () => {
  await publishShell();
  const find = (version: string): Promise<string | null> => published.find(hashOf(textOf(version)), null);
  await publish('1.0.0');
  expect([await find('1.0.0'), await find('1.1.0')]).toEqual([textOf('1.0.0'), null]);
  await publish('1.1.0');
  expect([await find('1.0.0'), await find('1.1.0')]).toEqual([textOf('1.0.0'), textOf('1.1.0')]);
  await publish('1.2.0');
  expect([await find('1.0.0'), await find('1.2.0')]).toEqual([null, textOf('1.2.0')]);
});

it('find() knows the operations of the release that asks for as long as the store has it, and of no other', async () => {
  await publishShell();
  const first = await publish('1.0.0');
  await publish('1.1.0');
  await publish('1.2.0');
  expect(await published.find(hashOf(textOf('1.0.0')), first)).toBe(textOf('1.0.0'));
  for (const release of ['sales@9.9.9-00000000', '../sales@1.0.0-00000000', ''])
    expect(await published.find(hashOf(textOf('1.0.0')), release)).toBeNull();
});

it('find() knows nothing in a store that gives out no shell', async () => {
  await publish('1.0.0');
  expect(await published.find(hashOf(textOf('1.0.0')), null)).toBeNull();
});

it('enums() says what a release was built for, and of one that does not say, nothing', async () => {
  await publishShell();
  const silent = await publish('1.0.0');
  const enums = { OrderStatus: ['APPROVED', 'DRAFT'] };
  const { folder, release } = await writeBuiltRelease({ version: '1.1.0', files: { 'enums.json': JSON.stringify(enums) } });
  await publishRelease(store, folder, { at, actor: 'test' });
  expect(await Promise.all([silent, release, 'sales@9.9.9-00000000'].map((name) => published.enums(name)))).toEqual([null, enums, null]);
});
