import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { maxReleaseBytes, tooLarge } from '../store/check-manifest.ts';
import type { ReleaseSource } from './read-source.ts';

/** What a build may put beside a listed file: compressed copies and source maps. */
const companion = /(\.map)?(\.br|\.gz)?$/;

/** Returns the paths of everything in a release's folder, after refusing what its manifest does not account for. */
export async function listFolder({ folder, stored }: ReleaseSource): Promise<string[]> {
  const { release, files } = stored.manifest;
  const listed = new Map(files.map((file) => [file.path, file.bytes]));
  const found = await walk(folder, release);
  let total = 0;
  for (const path of found) {
    const owner = path.replace(companion, '');
    if (!listed.has(path) && !listed.has(owner) && owner !== 'release.json') throw refusal(release, path, 'its manifest does not list it');
  }
  for (const path of found) {
    const { size } = await lstat(join(folder, path));
    total += size;
    if (total > 2 * maxReleaseBytes) throw tooLarge(release, total);
    const bytes = listed.get(path);
    if (bytes !== undefined && bytes !== size) throw otherFile(release, path, { 'bytes said': String(bytes), 'bytes found': String(size) });
  }
  const missing = files.find(({ path }) => !found.includes(path));
  if (missing) throw otherFile(release, missing.path, { found: 'nothing' });
  return found;
}

/** Returns the error for a file that is not the one that the manifest describes. */
export function otherFile(release: string, path: string, facts: Readonly<Record<string, string>>): ProtocolError {
  return new ProtocolError('SP-REL-006', `Cannot publish "${release}": "${path}" is not the file that its manifest describes`, { facts });
}

async function walk(folder: string, release: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory()) return [];
    if (!entry.isFile()) throw refusal(release, path, 'it is a link, or no file at all');
    return [path];
  });
}

function refusal(release: string, path: string, why: string): ProtocolError {
  return new ProtocolError('SP-REL-007', `Cannot publish "${release}": it holds "${path}"`, { facts: { why } });
}
