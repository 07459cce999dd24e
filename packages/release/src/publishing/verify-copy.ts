import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { ReleaseSource } from './read-source.ts';
import { otherFile } from './list-folder.ts';

const decompress = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) } as const;

/** Reads back every copied file and holds it against the manifest; a compressed copy must be that of its file. */
export async function verifyCopy(copy: string, paths: readonly string[], { stored }: Pick<ReleaseSource, 'stored'>): Promise<void> {
  const { release, files } = stored.manifest;
  const integrities = new Map(files.map(({ path, integrity }) => [path, integrity]));
  for (const path of paths) {
    const content = await readFile(join(copy, path));
    const expected = integrities.get(path);
    if (expected !== undefined) refuseUnless(integrityOf(content, algorithmOf(expected)), expected, { release, path });
    else if (isCompressed(path)) await verifyCompressed(copy, { release, path, content });
  }
}

interface CopiedFile {
  readonly release: string;
  readonly path: string;
}

async function verifyCompressed(copy: string, { release, path, content }: CopiedFile & { readonly content: Buffer }): Promise<void> {
  const original = await readFile(join(copy, path.slice(0, -3))).catch(() => {
    throw otherFile(release, path, { found: 'a compressed copy of nothing' });
  });
  const unpack = decompress[path.slice(-3) as keyof typeof decompress];
  // A copy that unpacks to more than its file is none, and must not fill the memory before that is known.
  const unpacked = await unpack(content, { maxOutputLength: original.length + 1 }).catch(() => null);
  refuseUnless(unpacked === null ? 'nothing of that size' : integrityOf(unpacked), integrityOf(original), { release, path });
}

function isCompressed(path: string): boolean {
  return path.endsWith('.br') || path.endsWith('.gz');
}

function refuseUnless(received: string, expected: string, { release, path }: CopiedFile): void {
  if (received !== expected) throw otherFile(release, path, { expected, received });
}

type Algorithm = 'sha256' | 'sha384';

function algorithmOf(integrity: string): Algorithm {
  return integrity.startsWith('sha384-') ? 'sha384' : 'sha256';
}

function integrityOf(content: Uint8Array, algorithm: Algorithm = 'sha256'): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
