import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the output folders of the apps below `folder` that have been built. */
export function findBuiltApps(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name, 'dist'))
    .filter((dist) => existsSync(dist));
}
