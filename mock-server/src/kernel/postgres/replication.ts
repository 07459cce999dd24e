import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { surviveLoss } from '../database/survive-loss.ts';

/** How long a standby may take to begin to stream. */
const streamingDeadlineMs = 10_000;

/** Runs `work` as the superuser of an embedded server. */
export async function asSuperuser<T>(socketFolder: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = surviveLoss(new Client({ host: socketFolder, port: 5432, user: 'postgres', database: 'postgres' }));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes commits wait for the standby's disk, or not; in effect at once. */
export async function setSynchronous(client: Client, waits: boolean): Promise<void> {
  await client.query(`ALTER SYSTEM SET synchronous_standby_names = '${waits ? '*' : ''}'`);
  await client.query('SELECT pg_reload_conf()');
}

/** Makes a standby the writer; resolves when it takes writes. */
export async function promote(socketFolder: string): Promise<void> {
  await asSuperuser(socketFolder, async (client) => {
    const { rows } = await client.query<{ readonly promoted: boolean }>('SELECT pg_promote(true, 10) AS promoted');
    if (rows[0]?.promoted !== true) throw new Error(`The standby at "${socketFolder}" was not promoted within 10 s`);
  });
}

/** Waits until a standby streams from the writer; returns whether it does. */
export async function awaitStreaming(writerSocketFolder: string, slot: string): Promise<boolean> {
  return asSuperuser(writerSocketFolder, async (client) => {
    const end = performance.now() + streamingDeadlineMs;
    while (performance.now() < end) {
      const sql = `SELECT FROM pg_stat_replication WHERE application_name = $1 AND state = 'streaming'`;
      if (((await client.query(sql, [slot])).rowCount ?? 0) > 0) return true;
      await delay(20);
    }
    return false;
  });
}
