import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import type { CurrentReleases, FoundRelease } from '@suanpan/release/stored-releases';
import { watchStore } from '@suanpan/release/watch-store';
import { madeUpSession } from '@suanpan/testkit/made-up-session';
import type { AppSource } from './app-sources.ts';
import { assertBareShell, bareShell, suanpanFolder } from './build-suanpan.ts';

/** Answers for the product's side, from a store of its own. */
export interface SuanpanPages {
  readonly handle: (request: Request) => Promise<Response>;
  readonly remove: () => void;
}

/** Publishes the built apps and the bare shell into a fresh store, and gives them out by the product's own handler. */
export async function openSuanpan(apps: readonly AppSource[]): Promise<SuanpanPages> {
  assertBareShell();
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-bench-store-'));
  const store = await openReleaseStore(folder);
  const facts = { extra: [], actor: 'bench', at: new Date().toISOString() };
  const firsts = apps.filter(({ release }) => release === '1');
  const seconds = apps.filter(({ release }) => release !== '1');
  const folders = [bareShell, ...firsts.map((app) => join(suanpanFolder(app), 'dist'))].filter(existsSync);
  const problems = await publishBuilt(store, { own: folders, ...facts });
  const current = watchStore(store);
  const first = await current();
  // The later releases are published, too; the page gets both of them at once, the later one under another name.
  problems.push(...(await publishBuilt(store, { own: seconds.map((app) => join(suanpanFolder(app), 'dist')), ...facts })));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const handler = createHostHandler({ current: await bothReleases(first, current, seconds) });
  return {
    handle: (request) => handler(request, { session: () => Promise.resolve(madeUpSession) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function bothReleases(
  first: Awaited<ReturnType<CurrentReleases>>,
  current: CurrentReleases,
  seconds: readonly AppSource[],
): Promise<CurrentReleases> {
  const later = await current();
  const more = later.apps
    .filter(({ manifest }) => seconds.some(({ name }) => name === manifest.app))
    .map((choice) => ({ manifest: { ...choice.manifest, app: `${choice.manifest.app}-2` }, previous: null }));
  const find = async (release: string): Promise<FoundRelease | undefined> => (await first.find(release)) ?? later.find(release);
  const both = { ...first, apps: [...first.apps, ...more], find };
  return () => Promise.resolve(both);
}
