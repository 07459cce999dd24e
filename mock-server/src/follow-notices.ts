import { openChangeFeed, type ChangeFeed } from '#application/change-feed.ts';
import { listen, type Listening } from '#kernel/database/listen.ts';

/** What tells of changes, while it listens. */
export interface FollowedNotices {
  readonly changes: ChangeFeed;
  close(): Promise<void>;
}

/** Returns what tells of the changes in databases, and how to end it. */
export async function followNotices(logins: readonly Listening['login'][]): Promise<FollowedNotices> {
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
