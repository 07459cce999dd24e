import { openChangeFeed, type ChangeFeed } from '#application/change-feed.ts';
import { listen, type Listening } from '#kernel/database/listen.ts';
import type { Config } from './config.ts';
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

/** Returns what tells of the changes in databases, and how to end it. */
export async function followNotices(logins: readonly Listening['login'][]): Promise<Pick<LiveStore, 'changes' | 'close'>> {
  const changes = openChangeFeed();
  const { heard, missed } = changes;
  const ends = await Promise.all(logins.map((login) => listen({ login, channel: 'suanpan_changes', heard, missed })));
  return {
    changes,
    async close() {
      changes.close();
      await Promise.all(ends.map((end) => end()));
    },
  };
}
