import { openDatabase, type Database } from '#kernel/database/database.ts';
import { startPostgresCluster } from '#kernel/postgres/postgres-cluster.ts';
import { prepareEmbeddedDatabase, prepareExternalDatabase } from '#kernel/database/prepare-database.ts';
import { migrations } from '#schema/migrations.ts';
import type { Config } from './config.ts';

/** The database, and the way to let go of it. */
export interface Store {
  readonly database: Database;
  close(): Promise<void>;
}

/** Opens the database the configuration names, or starts the embedded one. */
export async function openStore({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<Store> {
  if (databaseUrl !== null) {
    const database = openDatabase(await prepareExternalDatabase(databaseUrl, migrations));
    return { database, close: () => database.close() };
  }
  const cluster = await startPostgresCluster(dataFolder);
  try {
    const database = openDatabase(await prepareEmbeddedDatabase(cluster.socketFolder, 'suanpan', migrations));
    return {
      database,
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
