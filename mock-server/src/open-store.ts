import { resolve } from 'node:path';
import { openDatabase, type Database, type DatabaseLogins } from '#kernel/database/database.ts';
import { socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { isInUse } from '#kernel/postgres/folder-lock.ts';
import { startPostgresCluster } from '#kernel/postgres/postgres-cluster.ts';
import { embeddedLogins, prepareEmbeddedDatabase, prepareExternalDatabase } from '#kernel/database/prepare-database.ts';
import { migrations } from '#schema/migrations.ts';
import type { Config } from './config.ts';

/** The database, and the way to let go of it. */
export interface Store {
  readonly database: Database;
  /** How to log in to each database to hear its notices. */
  readonly notices: readonly DatabaseLogins['app'][];
  close(): Promise<void>;
}

const name = 'suanpan';

/** Opens the database the configuration names, or starts the embedded one. */
export async function openStore({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<Store> {
  if (databaseUrl !== null) {
    const logins = await prepareExternalDatabase(databaseUrl, migrations);
    const database = openDatabase(logins);
    return { database, notices: [logins.app], close: () => database.close() };
  }
  const cluster = await startPostgresCluster(dataFolder);
  try {
    const logins = await prepareEmbeddedDatabase(cluster.socketFolder, name, migrations);
    const database = openDatabase(logins);
    return {
      database,
      notices: [logins.app],
      async close() {
        await database.close();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Opens the database as `openStore` does, or that of a server that uses it now, which goes on. */
export async function visitStore(config: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<Store> {
  const socketFolder = socketFolderOf(resolve(config.dataFolder));
  if (config.databaseUrl !== null || !(await isInUse(socketFolder))) return openStore(config);
  const logins = embeddedLogins(socketFolder, name);
  const database = openDatabase(logins);
  return { database, notices: [logins.app], close: () => database.close() };
}
