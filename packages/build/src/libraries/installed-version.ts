import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageOf } from './shared-libraries.ts';

/** Returns the version of the package of `specifier` as installed, found from `root` upwards; nothing when it is not. */
export function installedVersion(root: string, specifier: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const version = versionIn(join(folder, 'node_modules', packageOf(specifier), 'package.json'));
    if (version !== undefined || dirname(folder) === folder) return version;
  }
}

function versionIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}
