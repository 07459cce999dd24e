import { isProtocolError } from '@suanpan/protocol/errors';
import type { AppChoice, Catalogue } from '../catalogue/catalogue.ts';
import { watchStore } from '../catalogue/watch-store.ts';
import { compose } from '../composing/compose.ts';
import { type PublishedRelease, readRelease } from '../store/read-release.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import type { PlannedMove } from './plan-move.ts';

/** Throws what would be left out of pages once a pointer has moved, unless it is left out already. */
export async function assertComposable(store: ReleaseStore, { stable }: Pick<PlannedMove, 'stable'>): Promise<void> {
  if (stable === null) return;
  const catalogue = await catalogueOf(store);
  const release = await readRelease(store, stable);
  const next = catalogue && withRelease(catalogue, release);
  if (!next) return;
  const before = new Set(compose(catalogue).problems.map(({ message }) => message));
  const problem = compose(next).problems.find(({ message }) => !before.has(message));
  if (problem) throw problem;
}

/** A store that gives out no shell yet has nothing to hold a release against. */
async function catalogueOf(store: ReleaseStore): Promise<Catalogue | null> {
  try {
    const { host, apps } = await watchStore(store)();
    return { host, apps, devApps: [] };
  } catch (error) {
    if (isProtocolError(error)) return null;
    throw error;
  }
}

function withRelease(catalogue: Catalogue, { stored }: PublishedRelease): Catalogue {
  if (stored.kind === 'host') return { ...catalogue, host: stored.manifest };
  const { manifest } = stored;
  const others = catalogue.apps.filter(({ manifest: { app } }) => app !== manifest.app);
  const choice: AppChoice = { manifest, previous: null };
  return { ...catalogue, apps: [...others, choice].toSorted((a, b) => (a.manifest.app < b.manifest.app ? -1 : 1)) };
}
