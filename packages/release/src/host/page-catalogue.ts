import type { Composition } from '@suanpan/protocol/composition';
import type { DevApp } from '../catalogue/catalogue.ts';
import type { CurrentReleases, StoredReleases } from '../catalogue/stored-releases.ts';
import { compose } from '../composing/compose.ts';
import { importMapText } from './render-page.ts';

/** What pages are made of until the next pointer moves. */
export interface PageCatalogue {
  readonly releases: StoredReleases;
  readonly composition: Composition;
  /** The import map as it stands in the page. */
  readonly importMap: string;
}

/** Returns what gives the catalogue of now; it composes once for each state of the store, and tells what it left out. */
export function pageCatalogues(current: CurrentReleases, devApps: readonly DevApp[]): () => Promise<PageCatalogue> {
  let known: PageCatalogue | undefined;
  return async () => {
    const releases = await current();
    if (known?.releases !== releases) known = catalogueOf(releases, devApps);
    return known;
  };
}

function catalogueOf(releases: StoredReleases, devApps: readonly DevApp[]): PageCatalogue {
  const { composition, problems } = compose({ host: releases.host, apps: releases.apps, devApps });
  for (const problem of [...releases.problems, ...problems]) console.error(problem.message);
  return { releases, composition, importMap: importMapText(composition) };
}
