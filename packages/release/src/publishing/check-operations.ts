import { createHash } from 'node:crypto';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { StoredManifest } from '../store/stored-manifest.ts';
import { readOperations } from '../store/read-operations.ts';

/** Refuses a release whose routes ask first for what it does not have, or for what would change something. */
export async function checkOperations(folder: string, { kind, manifest }: StoredManifest): Promise<void> {
  const operations = await readOperations(folder, manifest.files);
  for (const [hash, { name, text }] of Object.entries(operations)) {
    if (createHash('sha256').update(text).digest('hex') !== hash) throw refusal(manifest.release, name, 'its text is not that of its hash');
  }
  if (kind === 'host') return;
  for (const { operation } of manifest.routes.flatMap(({ data }) => data ?? [])) {
    const found = Object.values(operations).find(({ name }) => name === operation);
    if (!found) throw refusal(manifest.release, operation, 'the release has no operation of that name');
    if (found.kind !== 'query') throw refusal(manifest.release, operation, `it is a ${found.kind}, and a page asks for queries only`);
  }
}

function refusal(release: string, operation: string, why: string): ProtocolError {
  return new ProtocolError('SP-REL-016', `Cannot publish "${release}": its operation "${operation}" does not fit`, { facts: { why } });
}
