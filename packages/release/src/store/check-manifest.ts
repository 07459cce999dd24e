import { contentHash } from '@suanpan/protocol/content-hash';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import semver from 'semver';
import type { ManifestText } from './parse-manifest-text.ts';
import { publicationFile } from './publication.ts';
import { appOfRelease } from './release-store.ts';
import { hostApp, type StoredManifest } from './stored-manifest.ts';

/** The most bytes that the files of a release may have together, before compression. */
export const maxReleaseBytes = 50_000_000;

/** Refuses a manifest that contradicts itself, before it is published and whenever it is read; what it says about its files is held against them elsewhere. */
export function checkManifest({ stored, written }: ManifestText): void {
  const { release, files } = stored.manifest;
  checkId(stored, contentHash(written as Parameters<typeof contentHash>[0]));
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path.toLowerCase()) || path === 'release.json' || path === publicationFile)
      throw new ProtocolError('SP-REL-007', `Cannot use "${release}": it lists "${path}" twice, or under a name of the store`);
    paths.add(path.toLowerCase());
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > maxReleaseBytes) throw tooLarge(release, bytes);
  checkRoles(stored);
  checkRanges(stored);
}

/** Returns the error for a release that has more bytes than the store takes. */
export function tooLarge(release: string, bytes: number): ProtocolError {
  return new ProtocolError('SP-REL-011', `Cannot use "${release}": it is too large`, {
    facts: { bytes: String(bytes), most: String(maxReleaseBytes) },
  });
}

function checkId({ kind, manifest }: StoredManifest, hash: string): void {
  const { release } = manifest;
  const app = appOfRelease(release);
  const fits = kind === 'host' ? app === hostApp : app !== undefined && app === manifest.app && app !== hostApp;
  if (fits && release.endsWith(`-${hash}`)) return;
  throw new ProtocolError('SP-REL-010', `Cannot use "${release}": its id is not that of its content`, {
    facts: { 'content hash': hash },
  });
}

/** What the files of a role end in, by what the page uses them as. */
const endings = { script: /\.m?js$/, style: /\.css$/, asset: /^/ } as const;

type FileKind = keyof typeof endings;

function kindOf(role: ReleaseFile['role']): FileKind {
  return role === 'style' || role === 'asset' ? role : 'script';
}

function checkRoles(stored: StoredManifest): void {
  const { release, files, styles } = stored.manifest;
  const kinds = new Map(files.map(({ path, role }) => [path, kindOf(role)]));
  const refuseUnless = (path: string, kind: FileKind): void => {
    if (kinds.get(path) === kind && endings[kind].test(path)) return;
    throw new ProtocolError('SP-REL-008', `Cannot use "${release}": "${path}" is used as a ${kind}, and is none`);
  };
  for (const [path, kind] of kinds) refuseUnless(path, kind);
  for (const path of styles) refuseUnless(path, 'style');
  for (const path of scriptsOf(stored)) refuseUnless(path, 'script');
}

function scriptsOf({ kind, manifest }: StoredManifest): string[] {
  const common = [manifest.entry, ...manifest.preload, ...Object.values(manifest.texts)];
  if (kind === 'host')
    return [...common, ...(manifest.slots ?? []), ...Object.values(manifest.libraries).flatMap(({ file, preload }) => [file, ...preload])];
  return [...common, manifest.scope, ...Object.values(manifest.shared).flatMap(({ fallback }) => fallback ?? [])];
}

/** A range that is none fits no version, so that the app would never share anything; an own copy out of it would be no way out. */
function checkRanges({ kind, manifest }: StoredManifest): void {
  if (kind === 'host') return;
  const wrong = Object.entries(manifest.shared).flatMap(([specifier, { range, version, fallback }]) => {
    if (semver.validRange(range) === null) return [[`shared.${specifier}.range`, `"${range}" is no range of versions`]];
    const isOut = fallback !== undefined && !semver.satisfies(version, range, { includePrerelease: true });
    return isOut ? [[`shared.${specifier}.version`, `its own copy ${version} is not in its range ${range}`]] : [];
  });
  if (wrong.length === 0) return;
  throw new ProtocolError('SP-REL-001', `Cannot use "${manifest.release}": its ranges contradict themselves`, {
    facts: Object.fromEntries(wrong) as Record<string, string>,
  });
}
