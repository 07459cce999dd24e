import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { compose } from '@suanpan/release/compose';
import { type TopicRow, messageTable } from '@suanpan/release/message-table';
import { type SharedCopy, shareTable } from '@suanpan/release/share-table';
import { widgetsWithoutSlot } from '@suanpan/release/slot-table';
import { type CheckFinding, checkFinding, findingOf } from './check-finding.ts';

/** What there is to say about releases on one page. */
export interface CheckedComposition {
  readonly shell: string;
  /** Who shares which library with whom. */
  readonly shared: readonly SharedCopy[];
  /** Who says what to whom. */
  readonly messages: readonly TopicRow[];
  readonly findings: readonly CheckFinding[];
}

/** Composes a page of the releases, and tells what would be left out of it and who shares what. */
export function checkComposition(host: HostManifest, releases: readonly ReleaseManifest[]): CheckedComposition {
  const apps = releases.map((manifest) => ({ manifest, previous: null }));
  const { composition, problems } = compose({ host, apps, devApps: [] });
  const messages = messageTable(releases);
  return {
    shell: host.release,
    shared: shareTable(composition, { host, releases }),
    messages,
    findings: [...problems.map((problem) => findingOf(problem, 'the page')), ...messages.flatMap(unmet), ...withoutSlot(releases)],
  };
}

function withoutSlot(releases: readonly ReleaseManifest[]): CheckFinding[] {
  return widgetsWithoutSlot(releases).map(({ app, release, slot, name }) =>
    checkFinding('SP-SLOT-003', `widget "${name}" of ${app}`, `${release} has it for "${slot}", which neither the shell nor any app has`),
  );
}

/** A side that no other side can meet, although there are some. */
function unmet({ topic, gaps }: TopicRow): CheckFinding[] {
  return gaps.map(({ app, release, side, why }) => checkFinding('SP-MSG-003', `${topic}, ${side} by ${app}`, `${release} ${why}`));
}
