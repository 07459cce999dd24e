import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the output folders of every app that has been built. */
export function builtApps(root: string): readonly string[] {
  return readdirSync(join(root, 'apps'))
    .map((name) => join(root, 'apps', name, 'dist'))
    .filter((dist) => existsSync(dist));
}
