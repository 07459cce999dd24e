import { join, resolve } from 'node:path';
import { embeddedLogins, prepareEmbeddedDatabase } from '#kernel/database/prepare-database.ts';
import { openDataFolder, openSocketFolder, socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { lockFolder } from '#kernel/postgres/folder-lock.ts';
import { readWriter, startReplicatedShard, type ReplicatedShard } from '#kernel/postgres/replicated-shard.ts';
import { fixedShard } from '#kernel/shards/topology.ts';
import { migrations } from '#schema/migrations.ts';
import { databaseName, superuserOf, type Servers } from './servers.ts';

/** The shards of the laptop's cluster; the first has the directory. */
const shardIds = ['1', '2'] as const;

/** Starts two shards, each a writer with a standby, over one data folder. */
export async function openEmbeddedCluster(dataFolder: string): Promise<Servers> {
  const folder = openDataFolder(dataFolder);
  const lock = await lockFolder(folder, openSocketFolder(folder, process.getuid?.() ?? 0));
  const shards: ReplicatedShard[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(shards.map((shard) => shard.stop()));
    await lock.release();
  };
  const started = await Promise.allSettled(shardIds.map((id) => startShard(id, folder)));
  for (const shard of started) if (shard.status === 'fulfilled') shards.push(shard.value);
  const failed = started.find((shard) => shard.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const writerOf = (id: string): string | undefined => shards.find(({ topology }) => topology.id === id)?.clusters().writer.socketFolder;
  return {
    topology: { directory: shardIds[0], shards: shards.map(({ topology }) => topology) },
    adminOf: (id) => superuserOf(known(id, writerOf(id))),
    readersOf(id) {
      const reader = shards.find(({ topology }) => topology.id === id)?.clusters().reader;
      return reader ? [superuserOf(reader.socketFolder)] : [];
    },
    stop,
  };
}

/** Returns the servers of a cluster that another process runs, as they are now. */
export function visitEmbeddedCluster(dataFolder: string): Servers {
  const folder = resolve(dataFolder);
  const writerOf = (id: string): string => {
    const shard = shardFolder(folder, id);
    return socketFolderOf(join(shard, readWriter(shard)));
  };
  return {
    topology: {
      directory: shardIds[0],
      shards: shardIds.map((id) => fixedShard(id, { writer: { name: id, ...embeddedLogins(writerOf(id), databaseName) }, readers: [] })),
    },
    adminOf: (id) => superuserOf(writerOf(id)),
    stop: async () => undefined,
  };
}

function startShard(id: string, folder: string): Promise<ReplicatedShard> {
  return startReplicatedShard({ id, folder: shardFolder(folder, id), database: databaseName, prepare });
}

async function prepare(socketFolder: string): Promise<void> {
  await prepareEmbeddedDatabase(socketFolder, databaseName, migrations);
}

function shardFolder(folder: string, id: string): string {
  return join(folder, 'shards', id);
}

function known(id: string, socketFolder: string | undefined): string {
  if (socketFolder === undefined) throw new Error(`There is no shard "${id}"`);
  return socketFolder;
}
