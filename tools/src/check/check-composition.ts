import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { compose } from '@suanpan/release/compose';
import { type SharedCopy, shareTable } from '@suanpan/release/share-table';
import { type CheckFinding, findingOf } from './check-finding.ts';

/** What there is to say about releases on one page. */
export interface CheckedComposition {
  readonly shell: string;
  /** Who shares which library with whom. */
  readonly shared: readonly SharedCopy[];
  readonly findings: readonly CheckFinding[];
}

/** Composes a page of the releases, and tells what would be left out of it and who shares what. */
export function checkComposition(host: HostManifest, releases: readonly ReleaseManifest[]): CheckedComposition {
  const apps = releases.map((manifest) => ({ manifest, previous: null }));
  const { composition, problems } = compose({ host, apps, devApps: [] });
  return {
    shell: host.release,
    shared: shareTable(composition, { host, releases }),
    findings: problems.map((problem) => findingOf(problem, 'the page')),
  };
}
