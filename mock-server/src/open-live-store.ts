import type { ChangeFeed } from '#application/change-feed.ts';
import type { Config } from './config.ts';
import { followNotices } from './follow-notices.ts';
import { openStore, type Store } from './open-store.ts';

/** The database, and what tells of its changes. */
export interface LiveStore extends Store {
  readonly changes: ChangeFeed;
}

/** Opens the database the configuration names, and listens to its notices on a connection of its own. */
export async function openLiveStore(config: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<LiveStore> {
  const store = await openStore(config);
  try {
    const { changes, close } = await followNotices(store.notices);
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
