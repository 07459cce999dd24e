import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import type { Bundle } from './closure.ts';
import { integrityOf } from './integrity.ts';

/** Returns every file of the bundle with its size, role and integrity. Source maps are for tools, so they are left out. */
export function listFiles(bundle: Bundle, roleOf: (path: string) => ReleaseFile['role'] | undefined): ReleaseFile[] {
  return Object.values(bundle)
    .filter((output) => !output.fileName.endsWith('.map'))
    .map((output) => {
      const content = output.type === 'chunk' ? output.code : output.source;
      return {
        path: output.fileName,
        bytes: Buffer.byteLength(content),
        role: roleOf(output.fileName) ?? defaultRole(output.fileName),
        integrity: integrityOf(content),
      };
    })
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

function defaultRole(path: string): ReleaseFile['role'] {
  if (path.endsWith('.css')) return 'style';
  return path.endsWith('.js') ? 'chunk' : 'asset';
}
