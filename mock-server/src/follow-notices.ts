import { openChangeFeed, type ChangeFeed } from '#application/change-feed.ts';
import type { Database } from '#kernel/database/database.ts';
import { openNoticeBoard, type NoticeBoardOptions } from '#kernel/notices/notice-board.ts';

/** What tells of changes, while it listens. */
export interface FollowedNotices {
  readonly changes: ChangeFeed;
  close(): Promise<void>;
}

/**
 * Returns what tells of the changes of all companies, and how to end it: those that this process commits at once, those of others by the
 * database that all share.
 */
export async function followNotices(database: Pick<Database, 'onCommit'>, login: NoticeBoardOptions['login']): Promise<FollowedNotices> {
  const changes = openChangeFeed();
  const { heard, missed } = changes;
  const board = await openNoticeBoard({ login, channel: 'suanpan_changes', heard, missed });
  const forget = database.onCommit((committed) => {
    if (committed.changes === '') return;
    heard(committed.changes);
    for (const notice of JSON.parse(committed.changes) as readonly unknown[]) board.tell(JSON.stringify(notice));
  });
  return {
    changes,
    async close() {
      forget();
      changes.close();
      await board.close();
    },
  };
}
