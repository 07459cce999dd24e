import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import { type ReleaseOperations, operationsFile, parseOperations } from '@suanpan/protocol/operations';

/** Returns the GraphQL operations of the release in a folder; none when its manifest lists no file of them. */
export async function readOperations(folder: string, files: readonly ReleaseFile[]): Promise<ReleaseOperations> {
  if (!files.some(({ path }) => path === operationsFile)) return {};
  const file = join(folder, operationsFile);
  const text = await readFile(file, 'utf8');
  try {
    return parseOperations(JSON.parse(text), file);
  } catch (cause) {
    if (cause instanceof ProtocolError) throw cause;
    throw new ProtocolError('SP-REL-016', `Cannot read the operations "${file}": they are no JSON`, { cause });
  }
}
