import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type StoredManifest, parseStoredManifest } from '../store/stored-manifest.ts';

/** A built release, before the store has it. */
export interface ReleaseSource {
  readonly folder: string;
  readonly stored: StoredManifest;
  /** The manifest as it was written, over which its content hash goes. */
  readonly written: object;
}

/** Reads the manifest in the folder of a built release. */
export async function readSource(folder: string): Promise<ReleaseSource> {
  const file = join(folder, 'release.json');
  try {
    const written: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { folder, stored: parseStoredManifest(written, file), written: written as object };
  } catch (cause) {
    if (cause instanceof ProtocolError) throw cause;
    throw new ProtocolError('SP-REL-005', `Cannot read the release manifest "${file}"`, { cause });
  }
}
