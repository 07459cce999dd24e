import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProtocolError } from '@suanpan/protocol/errors';
import { actorName } from '@suanpan/release/actor-name';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { publishedOperations } from '@suanpan/release/published-operations';
import { openReleaseStore } from '@suanpan/release/release-store';
import type { CurrentReleases } from '@suanpan/release/stored-releases';
import { watchStore } from '@suanpan/release/watch-store';
import type { Config } from './config.ts';
import type { OpenedPages } from './start-server.ts';

/**
 * Returns what the release store gives a server: the answers to page requests, and the operations that pages may send.
 *
 * What was built beside this server is brought into the store first. Nothing is read from its folders afterwards, so
 * that building again does no harm to a server that runs.
 */
export async function openPages(
  root: string,
  { releasesFolder, extraApps }: Pick<Config, 'releasesFolder' | 'extraApps'>,
): Promise<OpenedPages> {
  const store = await openReleaseStore(releasesFolder);
  const shell = join(root, 'shell', 'dist');
  const own = existsSync(shell) ? [shell, ...findBuiltApps(join(root, 'apps'))] : [];
  const built = { own, extra: extraApps.flatMap(findBuiltApps), actor: actorName('npm start'), at: new Date().toISOString() };
  for (const problem of await publishBuilt(store, built)) console.error(problem.message);
  const current = watchStore(store);
  // Read now rather than at the first request, so that a broken release is told of at the start.
  const pages = (await givesOutShell(current)) ? createHostHandler({ current }) : () => nothingBuilt();
  return { pages, operations: publishedOperations(current) };
}

async function givesOutShell(current: CurrentReleases): Promise<boolean> {
  try {
    await current();
    return true;
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    console.error(error.message);
    return false;
  }
}

function nothingBuilt(): Response {
  return new Response('尚未构建页面，请先运行 npm start。Nothing is built yet: run npm start first.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
