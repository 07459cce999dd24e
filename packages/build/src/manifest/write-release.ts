import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { precompress } from '../compress/precompress.ts';

interface FinishedRelease {
  /** Where the bundler wrote the files. */
  readonly from: string;
  /** The release's id, which becomes the name of its folder. */
  readonly release: string;
  readonly manifest: unknown;
}

/** Completes a built folder: manifest, compressed copies, and its final name beside it; older releases there go. */
export async function writeRelease({ from, release, manifest }: FinishedRelease): Promise<string> {
  await writeFile(join(from, 'release.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await precompress(from);
  const folder = join(dirname(from), release);
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(from, folder);
  await removeOthers(dirname(folder), release);
  return folder;
}

async function removeOthers(parent: string, keep: string): Promise<void> {
  const others = (await readdir(parent)).filter((name) => name !== keep && name.includes('@'));
  await Promise.all(others.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}
