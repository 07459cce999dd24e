import { resolve } from 'node:path';
import { connectAdminClient, type AdminClient } from '#kernel/database/admin-client.ts';
import { openDatabase, type Database } from '#kernel/database/database.ts';
import { embeddedLogins, prepareEmbeddedDatabase, prepareExternalDatabase } from '#kernel/database/prepare-database.ts';
import type { ConnectAdmin } from '#kernel/moving/move-company.ts';
import { socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { isInUse } from '#kernel/postgres/folder-lock.ts';
import { startPostgresCluster } from '#kernel/postgres/postgres-cluster.ts';
import { keepCarrying } from '#kernel/shards/carry-cards.ts';
import { singleDatabase, type Topology } from '#kernel/shards/topology.ts';
import { migrations } from '#schema/migrations.ts';
import type { Config } from '../config.ts';
import { openEmbeddedCluster, visitEmbeddedCluster } from './embedded-cluster.ts';
import { databaseName, superuserOf, type Servers } from './servers.ts';
import { readTopologyFile } from './topology-file.ts';

/** The database, the way to its servers, and the way to let go of it. */
export interface Store {
  readonly database: Database;
  readonly topology: Topology;
  /** Connects to a shard's writer as who may do everything there, for moves and backups. */
  readonly connectAdmin: ConnectAdmin;
  /** Connects to a shard's readers likewise; none where they are not servers of ours. */
  readonly connectReaders: (shard: string) => Promise<readonly AdminClient[]>;
  close(): Promise<void>;
}

/** What of the configuration says where the data are. */
export type StoreConfig = Pick<Config, 'databaseUrl' | 'dataFolder' | 'topologyFile' | 'cluster' | 'archiveFolder'>;

/** Opens the databases that the configuration names, or starts the embedded ones. */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.topologyFile !== null) return openFile(config.topologyFile);
  if (config.databaseUrl !== null) return openUrl(config.databaseUrl);
  if (config.cluster) return storeOf(await openEmbeddedCluster(config.dataFolder));
  const cluster = await startPostgresCluster(config.dataFolder, { archiveFolder: config.archiveFolder });
  try {
    const logins = await prepareEmbeddedDatabase(cluster.socketFolder, databaseName, migrations);
    return storeOf({ topology: singleDatabase(logins), adminOf: () => superuserOf(cluster.socketFolder), stop: () => cluster.stop() });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Opens the databases as `openStore` does, or those of a server that uses them now, which goes on. */
export async function visitStore(config: StoreConfig): Promise<Store> {
  const socketFolder = socketFolderOf(resolve(config.dataFolder));
  const isEmbedded = config.databaseUrl === null && config.topologyFile === null;
  if (!isEmbedded || !(await isInUse(socketFolder))) return openStore(config);
  if (config.cluster) return storeOf(visitEmbeddedCluster(config.dataFolder));
  const logins = embeddedLogins(socketFolder, databaseName);
  return storeOf({ topology: singleDatabase(logins), adminOf: () => superuserOf(socketFolder), stop: async () => undefined });
}

function storeOf({ topology, adminOf, readersOf = () => [], stop }: Servers): Store {
  const database = openDatabase(topology);
  const stopCarrying = topology.shards.length > 1 ? keepCarrying(database) : () => undefined;
  return {
    database,
    topology,
    connectAdmin: (shard) => connectAdminClient(adminOf(shard)),
    connectReaders: (shard) => Promise.all(readersOf(shard).map(connectAdminClient)),
    async close() {
      stopCarrying();
      await database.close();
      await stop();
    },
  };
}

async function openUrl(url: string): Promise<Store> {
  const logins = await prepareExternalDatabase(url, migrations);
  return storeOf({ topology: singleDatabase(logins), adminOf: () => url, stop: async () => undefined });
}

async function openFile(path: string): Promise<Store> {
  const { topology, adminOf } = await readTopologyFile(path);
  return storeOf({ topology, adminOf, stop: async () => undefined });
}
