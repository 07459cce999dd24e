import { cacheNames, keep } from './cache-names.ts';
import type { WorkerScope } from './worker-scope.ts';

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'>;

interface ListedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What is larger is fetched when somebody opens it, in bytes: a phone's storage is small. */
const largest = 2_000_000;

/** Fetches every file of the releases that is not there yet, and lets go of all other releases. */
export async function keepReleases(releases: readonly string[], scope: Surroundings): Promise<void> {
  const cache = await scope.caches.open(cacheNames.files);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of present) if (!releases.includes(releaseOf(path))) await cache.delete(path, { ignoreVary: true });
  for (const release of releases) {
    const base = `/releases/${release}/`;
    const files = await filesOf(base, scope);
    // One after another: the page's own requests come first.
    for (const path of files.map((file) => base + file)) if (!present.has(path)) await fetchFile(cache, path, scope);
  }
}

async function fetchFile(cache: Cache, path: string, scope: Surroundings): Promise<void> {
  const response = await scope.fetch(path).catch(() => null);
  if (response?.status === 200) await keep(cache, path, response);
}

async function filesOf(base: string, { fetch }: Pick<WorkerScope, 'fetch'>): Promise<readonly string[]> {
  const response = await fetch(`${base}release.json`).catch(() => null);
  if (response?.status !== 200) return [];
  const { files } = (await response.json()) as { readonly files: readonly ListedFile[] };
  return files.filter(({ bytes }) => bytes <= largest).map(({ path }) => path);
}

function releaseOf(path: string): string {
  return path.split('/')[2] ?? '';
}
