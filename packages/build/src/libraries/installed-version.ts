import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageOf } from './shared-libraries.ts';

/** Returns the folder of the package of `specifier` as installed, found from `root` upwards; nothing when it is not. */
export function installedFolder(root: string, specifier: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', packageOf(specifier));
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Returns the version of the package of `specifier` as installed; nothing when it is not. */
export function installedVersion(root: string, specifier: string): string | undefined {
  const folder = installedFolder(root, specifier);
  return folder && (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string }).version;
}
