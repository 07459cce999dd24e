import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type ManifestText, parseManifestText } from '../store/parse-manifest-text.ts';

/** A built release, before the store has it. */
export interface ReleaseSource extends ManifestText {
  readonly folder: string;
}

/** Reads the manifest in the folder of a built release. */
export async function readSource(folder: string): Promise<ReleaseSource> {
  const file = join(folder, 'release.json');
  try {
    return { folder, ...parseManifestText(await readFile(file, 'utf8'), file) };
  } catch (cause) {
    if (cause instanceof ProtocolError) throw cause;
    throw new ProtocolError('SP-REL-005', `Cannot read the release manifest "${file}"`, { cause });
  }
}
