import type { Config } from '@suanpan/mock-server/config';
import type { Pages } from '@suanpan/mock-server/start-server';
import { actorName } from '@suanpan/release/actor-name';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { createHostHandler } from '@suanpan/release/host-handler';
import { publishBuilt } from '@suanpan/release/publish-built';
import { openReleaseStore } from '@suanpan/release/release-store';
import { watchStore } from '@suanpan/release/watch-store';
import { withBuiltShell } from '@suanpan/release/with-built-shell';
import type { DevSource } from './dev-apps.ts';
import { preamblePath } from './refresh-preamble.ts';

/** Returns what answers page requests: the whole product, with the named apps live and all others from their releases. */
export async function shellPages(config: Config, devApps: readonly DevSource[], root: string): Promise<Pages> {
  const store = await openReleaseStore(config.releasesFolder);
  const own = [`${root}shell/dist`, ...findBuiltApps(`${root}apps`)];
  const extra = config.extraApps.flatMap(findBuiltApps);
  for (const problem of await publishBuilt(store, { own, extra, actor: actorName('npm run dev'), at: new Date().toISOString() }))
    console.error(problem.message);
  const current = await withBuiltShell(watchStore(store), `${root}shell/dist-development`);
  return createHostHandler({ current, devApps, scripts: [preamblePath] });
}
