import { setTimeout as delay } from 'node:timers/promises';
import { runInOperation, type SeenWrite } from '#kernel/context/operation-context.ts';
import type { Database } from '#kernel/database/database.ts';
import { asSuperuser } from '#kernel/postgres/replication.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';

/** Where reads came from, and how many were older than what their asker had written. */
export interface OwnReads {
  readonly standby: number;
  readonly writer: number;
  readonly stale: number;
}

/** Writes and reads again, each time as one who has seen the write, and returns where the reads came from. */
export async function writeAndRead(database: Database, tenantId: string, count: number): Promise<OwnReads> {
  const from = { standby: 0, writer: 0, stale: 0 };
  for (let turn = 1; turn <= count; turn += 1) {
    const seen: SeenWrite = { token: null, recently: false };
    const work = { requestId: 'r', operation: 'r', traceparent: null, lane: 'stable', seen };
    const [row] = await runInOperation(work, async () => {
      const update = 'UPDATE tenant SET name = $1, version = version + 1';
      await database.tenantTx({ tenantId }, 'write', (tx) => tx.rows(update, [String(turn)]));
      const read = 'SELECT name, pg_is_in_recovery() AS standby FROM tenant';
      return database.tenantTx({ tenantId }, 'read', (tx) => tx.rows<{ readonly name: string; readonly standby: boolean }>(read));
    });
    from[row?.standby === true ? 'standby' : 'writer'] += 1;
    if (row?.name !== String(turn)) from.stale += 1;
  }
  return from;
}

/** Holds the standby and lets it go, for some milliseconds each, until it is told to stop. */
export async function lagUntil(signal: AbortSignal, socketFolder: string): Promise<number> {
  const random = seededRandom(11);
  let holds = 0;
  await asSuperuser(socketFolder, async (client) => {
    while (!signal.aborted) {
      await client.query('SELECT pg_wal_replay_pause()');
      await delay(random() * 120);
      await client.query('SELECT pg_wal_replay_resume()');
      await delay(random() * 120);
      holds += 1;
    }
  });
  return holds;
}
