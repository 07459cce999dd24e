import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import type { Bundle } from './closure.ts';
import { integrityOf } from './integrity.ts';

type RoleOf = (path: string) => ReleaseFile['role'] | undefined;

/** Returns every file of the bundle with its size, role and integrity. Source maps are for tools, so they are left out. */
export function listFiles(bundle: Bundle, roleOf: RoleOf): ReleaseFile[] {
  const contents = Object.values(bundle).map((output) => [output.fileName, output.type === 'chunk' ? output.code : output.source] as const);
  return listContents(new Map(contents.filter(([path]) => !path.endsWith('.map'))), roleOf);
}

/** Returns every file of `contents` with its size, role and integrity. */
export function listContents(contents: ReadonlyMap<string, string | Uint8Array>, roleOf: RoleOf): ReleaseFile[] {
  return [...contents]
    .map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      role: roleOf(path) ?? defaultRole(path),
      integrity: integrityOf(content),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function defaultRole(path: string): ReleaseFile['role'] {
  if (path.endsWith('.css')) return 'style';
  return /\.m?js$/.test(path) ? 'chunk' : 'asset';
}
