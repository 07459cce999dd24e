import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import { type KnownEnums, knownEnumsFile, parseKnownEnums } from '@suanpan/protocol/known-enums';
import { type ReleaseOperations, operationsFile, parseOperations } from '@suanpan/protocol/operations';

/** Returns the GraphQL operations of the release in a folder; none when its manifest lists no file of them. */
export async function readOperations(folder: string, files: readonly ReleaseFile[]): Promise<ReleaseOperations> {
  return (await readListed({ folder, files, name: operationsFile }, parseOperations)) ?? {};
}

/** Returns the enums that the release in a folder knows; null when it does not say. */
export async function readKnownEnums(folder: string, files: readonly ReleaseFile[]): Promise<KnownEnums | null> {
  return readListed({ folder, files, name: knownEnumsFile }, parseKnownEnums);
}

interface ListedFile {
  readonly folder: string;
  readonly files: readonly ReleaseFile[];
  readonly name: string;
}

async function readListed<T>({ folder, files, name }: ListedFile, parse: (value: unknown, source: string) => T): Promise<T | null> {
  if (!files.some(({ path }) => path === name)) return null;
  const file = join(folder, name);
  const text = await readFile(file, 'utf8');
  try {
    return parse(JSON.parse(text), file);
  } catch (cause) {
    if (cause instanceof ProtocolError) throw cause;
    throw new ProtocolError('SP-REL-016', `Cannot read "${file}": it is no JSON`, { cause });
  }
}
