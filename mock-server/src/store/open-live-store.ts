import type { ChangeFeed } from '#application/change-feed.ts';
import { followNotices } from '../follow-notices.ts';
import { openStore, type Store, type StoreConfig } from './open-store.ts';

/** The database, and what tells of its changes. */
export interface LiveStore extends Store {
  readonly changes: ChangeFeed;
}

/** Opens the databases that the configuration names, and tells of their changes. */
export async function openLiveStore(config: StoreConfig, open: (config: StoreConfig) => Promise<Store> = openStore): Promise<LiveStore> {
  const store = await open(config);
  const { directory, shards } = store.topology;
  const home = shards.find(({ id }) => id === directory);
  try {
    if (home === undefined) throw new Error(`The topology has no shard "${directory}"`);
    const { changes, close } = await followNotices(store.database, () => home.servers().writer.app);
    return {
      ...store,
      changes,
      async close() {
        await close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
