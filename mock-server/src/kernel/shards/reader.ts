import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { openPool } from '../database/open-pool.ts';
import { parseLsn, type LogPosition } from './consistency-token.ts';
import type { Endpoint } from './topology.ts';

/** How long a reader may take to have what its asker has seen before the writer is asked instead. */
const longestWaitMs = 50;

/** One hot standby, and what is known of how far it is. */
export interface Reader {
  readonly endpoint: Endpoint;
  readonly pool: Pool;
  /** The position up to which it has replayed, as last seen: it is there or further. */
  readonly replayed: () => bigint;
  /** Asks how far it is; rejects when it does not answer. */
  ask(): Promise<bigint>;
  /** Waits a moment for a position; returns whether it is there. */
  reaches(position: Omit<LogPosition, 'epoch'>): Promise<boolean>;
}

interface Place {
  readonly lsn: string | null;
  readonly timeline: number | null;
}

/** A reader's timeline is that of what it receives: only then may positions of that timeline be compared with its own. */
const placeSql = 'SELECT lsn, timeline FROM standby_place()';

/** Opens a reader. */
export function openReader(endpoint: Endpoint): Reader {
  const pool = openPool({ connectionTimeoutMillis: 2000, ...endpoint.app }, 12);
  let replayed = 0n;
  let timeline = 0;
  const ask = async (): Promise<bigint> => {
    const { rows } = await pool.query<Place>(placeSql);
    replayed = parseLsn(rows[0]?.lsn ?? '0/0');
    timeline = rows[0]?.timeline ?? 0;
    return replayed;
  };
  const has = (position: Omit<LogPosition, 'epoch'>): boolean => timeline >= position.timeline && replayed >= position.lsn;
  return {
    endpoint,
    pool,
    replayed: () => replayed,
    ask,
    async reaches(position) {
      const end = performance.now() + longestWaitMs;
      for (let pause = 1; !has(position); pause *= 2) {
        if (performance.now() + pause > end) return false;
        await ask();
        if (!has(position)) await delay(pause);
      }
      return true;
    },
  };
}
