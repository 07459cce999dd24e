import { randomUUID } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type ReleaseStore, unusable } from '../store/release-store.ts';
import type { Policy } from './policy.ts';
import { policyFileOf } from './policy-file.ts';

/** A move as it is asked for: all but the version, which follows from the one that was read. */
export interface PointerMove extends Omit<Policy, 'version'> {
  /** The version that the caller read and decided upon; 0 when the app had none. */
  readonly ifVersion: number;
}

/**
 * Writes the next version of a policy, or throws SP-REL-012 when somebody else has written it since.
 *
 * A version is a new name, and a name is given once: the file system's exclusive link is the lock, so that there is none
 * that a dead process could hold, and a reader sees either the whole version or none.
 */
export async function movePointer(store: ReleaseStore, { ifVersion, ...policy }: PointerMove): Promise<Policy> {
  const next: Policy = { ...policy, version: ifVersion + 1 };
  const draft = join(store.folder, 'incoming', `${randomUUID()}.json`);
  const file = policyFileOf(store, next);
  try {
    await writeFile(draft, `${JSON.stringify(next, null, 2)}\n`, { flush: true });
    await link(draft, file);
    return next;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, cause);
    throw new ProtocolError('SP-REL-012', `Cannot move the pointer of "${policy.app}": somebody else moved it`, {
      facts: { 'version read': String(ifVersion) },
    });
  } finally {
    await rm(draft, { force: true });
  }
}
