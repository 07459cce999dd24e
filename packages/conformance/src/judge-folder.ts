import type { ErrorCode } from '@suanpan/protocol/error-codes';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { compose } from '@suanpan/release/compose';
import { shareTable } from '@suanpan/release/share-table';
import { verifyRelease } from '@suanpan/release/verify-release';
import { type PromiseId, type Verdict, broken, kept, notApplicable, unlessFound } from './promises.ts';
import type { TakenRelease } from './take-release.ts';

/** What was found without running anything. */
export interface JudgedFolder {
  /** Absent when there is no manifest to go on with. */
  readonly manifest: ReleaseManifest | undefined;
  /** Whether a page can carry the release. */
  readonly isCarried: boolean;
  readonly verdicts: readonly Verdict[];
}

/** Which promise a refusal is about. */
const about: Readonly<Partial<Record<ErrorCode, PromiseId>>> = {
  'SP-REL-006': 'files',
  'SP-REL-007': 'files',
  'SP-REL-008': 'roles',
  'SP-REL-010': 'identity',
  'SP-REL-011': 'files',
  'SP-REL-016': 'operations',
};

/** Holds the files of a release against its manifest, and the manifest against a host. */
export async function judgeFolder({ folder, types }: TakenRelease, host: HostManifest): Promise<JudgedFolder> {
  const { manifest, problems } = await verifyRelease(folder);
  const of = (id: PromiseId): string[] =>
    problems.filter(({ code }) => (about[code] ?? 'manifest') === id).map(({ message }) => message.split('\n').slice(0, -1).join(' '));
  const isRead = manifest !== undefined;
  const judge = (id: PromiseId, evidence: string): Verdict =>
    isRead || of(id).length > 0 ? unlessFound(id, of(id), evidence) : notApplicable(id, 'its manifest cannot be read');
  const files = manifest?.files ?? [];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const shared = manifest ? judgeShared(manifest, host) : notApplicable('shared', 'its manifest cannot be read');
  return {
    manifest,
    isCarried: shared.state === 'passed',
    verdicts: [
      judge('manifest', `protocol ${manifest?.protocol ?? ''}, ${manifest?.routes.length ?? 0} routes`),
      judge('identity', manifest?.release ?? ''),
      judge('files', `${files.length} files, ${Math.ceil(bytes / 1000)} kB`),
      judge(
        'roles',
        files
          .map(({ role }) => role)
          .filter((role, index, all) => all.indexOf(role) === index)
          .join(', '),
      ),
      judge('operations', `${manifest?.routes.flatMap(({ data }) => data ?? []).length ?? 0} are asked for first`),
      shared,
      judgeTypes(types),
    ],
  };
}

function judgeShared(manifest: ReleaseManifest, host: HostManifest): Verdict {
  const { composition, problems } = compose({ host, apps: [{ manifest, previous: null }], devApps: [] });
  if (problems.length > 0) return broken('shared', problems.map(({ message }) => message.split('\n').slice(0, -1).join(' ')).join('; '));
  const copies = shareTable(composition, { host, releases: [manifest] });
  const own = copies.filter(({ from }) => from === 'own').length;
  return kept('shared', copies.length === 0 ? 'it shares none' : `${copies.length - own} modules of the host, ${own} of its own`);
}

function judgeTypes(types: TakenRelease['types']): Verdict {
  if (!types) return notApplicable('served', 'it is a folder');
  const wanted = [
    [/\.m?js$/, /^(?:text|application)\/javascript\b/],
    [/\.css$/, /^text\/css\b/],
    [/\.json$/, /^application\/json\b/],
  ] as const;
  const wrong = [...types].filter(([path, type]) => wanted.some(([ending, right]) => ending.test(path) && !right.test(type)));
  return unlessFound(
    'served',
    wrong.map(([path, type]) => `${path} comes as ${type}`),
    `${types.size} files`,
  );
}
