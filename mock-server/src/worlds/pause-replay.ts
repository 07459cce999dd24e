import type { WorldTools } from './make-world.ts';
import { malformed } from './read-wish.ts';

/** Holds the readers of a shard where they are, or lets them go on: what is written meanwhile is on the writer alone. */
export async function pauseReplay({ connectReaders }: Pick<WorldTools, 'connectReaders'>, shard: string, paused: boolean): Promise<void> {
  const readers = await connectReaders(shard);
  if (readers.length === 0) throw malformed(`The shard "${shard}" has no readers`);
  for (const reader of readers) {
    await reader.query(paused ? 'SELECT pg_wal_replay_pause()' : 'SELECT pg_wal_replay_resume()');
    await reader.end();
  }
}
