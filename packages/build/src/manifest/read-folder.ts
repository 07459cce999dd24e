import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Returns the content of every file below `folder`, by its path with slashes. Source maps are for tools, so they are left out. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const),
  );
  return new Map(contents);
}
