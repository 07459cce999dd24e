import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { socketFolderOf } from '#kernel/postgres/data-folder.ts';
import { isInUse } from '#kernel/postgres/folder-lock.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { openStore, visitStore, type Store, type StoreConfig } from './open-store.ts';

/** How long whoever has the embedded database may take to start it. */
const patienceMs = 20_000;

/** Returns whether the database is embedded in another process of ours. */
export function isEmbedded({ databaseUrl, topologyFile }: Pick<StoreConfig, 'databaseUrl' | 'topologyFile'>): boolean {
  return databaseUrl === null && topologyFile === null;
}

/** Opens the databases that the configuration names; an embedded one must be run by another process, and is waited for. */
export async function attachStore(config: StoreConfig, waitMs = patienceMs): Promise<Store> {
  if (!isEmbedded(config)) return openStore(config);
  const end = performance.now() + waitMs;
  const folder = socketFolderOf(resolve(config.dataFolder));
  while (!(await isInUse(folder))) {
    if (performance.now() > end) throw nobodyRuns(config.dataFolder);
    await delay(100);
  }
  const store = await visitStore(config);
  while (!(await isUpToDate(store))) {
    if (performance.now() > end) {
      await store.close();
      throw nobodyRuns(config.dataFolder);
    }
    await delay(100);
  }
  return store;
}

/** Whoever has it brings its schema up to date; the registry of instances is the last thing that we need of it. */
async function isUpToDate({ database }: Store): Promise<boolean> {
  try {
    await database.identityTx((tx) => tx.rows('SELECT FROM service_instance LIMIT 1'));
    return true;
  } catch {
    return false;
  }
}

function nobodyRuns(folder: string): StartError {
  return new StartError({
    code: 'SP-API-905',
    headline: `Cannot use the database in "${folder}": no gateway runs it`,
    remedy: 'Start the gateway first (npm run start:domains starts all), or set DATABASE_URL.',
  });
}
