import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertOurs, holdsData, socketFolderOf } from './data-folder.ts';
import { assertNotInUse } from './folder-lock.ts';

/** Removes a data folder, but only one that this program has made and no live server is using. */
export async function resetDataFolder(path: string): Promise<void> {
  const folder = resolve(path);
  if (!existsSync(folder) || !holdsData(folder)) return;
  assertOurs(folder);
  await assertNotInUse(folder, socketFolderOf(folder));
  rmSync(folder, { recursive: true, force: true });
}
