import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '#kernel/database/database.ts';
import { prepareEmbeddedDatabase } from '#kernel/database/prepare-database.ts';
import { startReplicatedShard, type ReplicatedShard } from '#kernel/postgres/replicated-shard.ts';
import { migrations } from '#schema/migrations.ts';

/** A shard with a standby of its own servers. */
export interface TestShard {
  readonly shard: ReplicatedShard;
  readonly database: Database;
  readonly folder: string;
  close(): Promise<void>;
}

const name = 'suanpan';

/** Starts a writer and a reader in a folder of their own, or in the one of an earlier test shard. */
export async function openTestShard(folder = mkdtempSync(join(tmpdir(), 'suanpan-shard-'))): Promise<TestShard> {
  const prepare = async (socketFolder: string): Promise<void> => void (await prepareEmbeddedDatabase(socketFolder, name, migrations));
  const shard = await startReplicatedShard({ id: '1', folder, database: name, prepare });
  const database = openDatabase({ directory: '1', shards: [shard.topology] });
  return {
    shard,
    database,
    folder,
    async close() {
      await database.close();
      await shard.stop();
    },
  };
}

/** Removes what a test shard left. */
export function removeTestShard({ folder }: TestShard): void {
  rmSync(folder, { recursive: true, force: true });
}
