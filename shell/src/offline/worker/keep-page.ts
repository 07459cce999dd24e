import { cacheNames, keep } from './cache-names.ts';
import { forgetPerson } from './forget-person.ts';
import { keepReleases } from './keep-releases.ts';
import type { WorkerScope } from './worker-scope.ts';

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'>;

/** Under what the page is kept: it is the same for every address, but for what it begins to load. */
export const pageKey = '/';

/** What an open page is made of. */
export interface OpenedReleases {
  /** The page's own: the shell and the apps that were opened. */
  readonly releases: readonly string[];
  /** The names of those apps, so that their newest releases are there, too. */
  readonly apps: readonly string[];
}

/** Asks for the newest page, without anybody's first data, and keeps it with all files of what is opened. */
export async function keepPage({ releases, apps }: OpenedReleases, scope: Surroundings): Promise<void> {
  const response = await scope.fetch(pageKey, { headers: { accept: 'text/html', 'x-suanpan-first-data': 'none' }, redirect: 'error' });
  if (response.status !== 200) return;
  const html = await response.clone().text();
  const composed = releasesIn(html);
  // Whoever is signed out leaves nothing behind for the next one at this device.
  if (!composed) return forgetPerson(scope.caches);
  await keep(await scope.caches.open(cacheNames.page), pageKey, response);
  const newest = [composed.host, ...composed.apps.filter(({ name }) => apps.includes(name)).map(({ release }) => release)];
  await keepReleases([...new Set([...releases, ...newest])], scope);
}

interface ComposedReleases {
  readonly host: string;
  readonly apps: readonly { readonly name: string; readonly release: string }[];
}

/** Reads which releases a page names; undefined when nobody is signed in on it. */
function releasesIn(html: string): ComposedReleases | undefined {
  const session = dataIn(html, 'suanpan-session');
  const composition = dataIn(html, 'suanpan-composition') as
    | { readonly host: { readonly release: string }; readonly apps: ComposedReleases['apps'] }
    | undefined;
  return session && composition ? { host: composition.host.release, apps: composition.apps } : undefined;
}

/** The server writes data of a page so that no `<` is in them. */
function dataIn(html: string, id: string): unknown {
  const text = new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)?.[1];
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
