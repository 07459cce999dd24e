import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { appOfRelease } from '../store/release-store.ts';

/** Returns the folder of the one release in the output folder of a build, or the folder itself when it is a release. */
export async function findReleaseFolder(folder: string): Promise<string> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ProtocolError('SP-REL-005', `Cannot read a release from "${folder}": it cannot be opened`, { cause });
  });
  if (names.includes('release.json')) return folder;
  const found = names.find((name) => appOfRelease(name) !== undefined);
  if (found === undefined) throw new ProtocolError('SP-REL-005', `Cannot read a release from "${folder}": there is none`);
  return join(folder, found);
}
