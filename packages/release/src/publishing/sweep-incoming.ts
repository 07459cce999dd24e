import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseStore } from '../store/release-store.ts';

/** What a process that died has left is older than any publishing takes, in milliseconds. */
const abandoned = 3_600_000;

/** Removes what processes that died while they published left behind; nothing ever reads it. */
export async function sweepIncoming(store: ReleaseStore, now: number): Promise<void> {
  const folder = join(store.folder, 'incoming');
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs > abandoned) await rm(path, { recursive: true, force: true });
    }),
  );
}
