import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { findReleaseFolder } from '@suanpan/release/find-release-folder';
import { ToolError } from '../errors/tool-error.mjs';

/** Returns the folders of the releases that are meant: `sales` is the build of `apps/sales`, anything with a slash a folder; all built apps without a name. */
export async function findReleases(names: readonly string[], root: string): Promise<string[]> {
  if (names.length === 0) return Promise.all(findBuiltApps(join(root, 'apps')).map(findReleaseFolder));
  return Promise.all(names.map((name) => findReleaseFolder(distOf(name, root))));
}

function distOf(name: string, root: string): string {
  const isFolder = /[\\/.]/.test(name);
  const folder = isFolder ? resolve(root, name) : join(root, 'apps', name);
  if (!existsSync(folder)) {
    throw new ToolError('SP-TOOL-007', `Cannot check "${name}": there is no such ${isFolder ? 'folder' : 'app'}`, {
      facts: { 'looked in': folder },
      remedy: 'Name an app of apps/, or a folder with a slash in it.',
    });
  }
  const dist = join(folder, 'dist');
  return existsSync(join(folder, 'release.json')) || !existsSync(dist) ? folder : dist;
}
