import type { Pool } from 'pg';
import { openPool } from '../database/open-pool.ts';
import { runTransaction } from '../database/run-transaction.ts';
import type { Transaction } from '../database/transaction.ts';
import { parseLsn, type LogPosition } from './consistency-token.ts';
import { ReaderSet, type ReaderHealth } from './reader-set.ts';
import type { Endpoint, ShardTopology } from './topology.ts';

type Work<T> = (tx: Transaction) => Promise<T>;

/** What was written, and where in the log it ends; null where there is no reader that could be behind. */
export interface Written<T> {
  readonly result: T;
  readonly position: LogPosition | null;
}

/** A shard's connections: one writer, and readers for those who may be a moment behind. */
export interface Shard {
  readonly id: string;
  write<T>(begin: string, fn: Work<T>): Promise<Written<T>>;
  /** Reads from a reader that has what the asker has seen, or from the writer; `fn` runs again there if the reader fails. */
  read<T>(begin: string, asked: { readonly seen: LogPosition | null; readonly atWriter: boolean }, fn: Work<T>): Promise<T>;
  identity<T>(fn: Work<T>): Promise<T>;
  health(): readonly ReaderHealth[];
  close(): Promise<void>;
}

interface Writer {
  readonly endpoint: Endpoint;
  readonly app: Pool;
  readonly identity: Pool;
}

/** The flush position, taken after the commit: what was written is before it. The name of a log file begins with the timeline. */
const positionSql = `SELECT lsn::text, ('x' || left(pg_walfile_name(lsn), 8))::bit(32)::int AS timeline FROM pg_current_wal_flush_lsn() lsn`;

/** What a standby answers when what it shows is replaced, or when it goes. */
const readerStates = new Set(['40001', '40P01', '57P01', '57P02', '57P03', '57014']);

/** Opens the connections of a shard, and follows its servers. */
export function openShard(topology: ShardTopology): Shard {
  let writer = openWriter(topology.servers().writer);
  const readers = new ReaderSet(async () => {
    const { rows } = await writer.app.query<{ readonly lsn: string }>('SELECT pg_current_wal_flush_lsn()::text AS lsn');
    return parseLsn(rows[0]?.lsn ?? '0/0');
  });
  readers.use(topology.servers().readers);
  const stopFollowing = topology.onChange(() => {
    const now = topology.servers();
    const before = writer;
    if (now.writer !== before.endpoint) {
      writer = openWriter(now.writer);
      void closeWriter(before);
    }
    readers.use(now.readers);
  });
  return {
    id: topology.id,
    write: (begin, fn) => write({ id: topology.id, writer, hasReaders: topology.servers().readers.length > 0 }, begin, fn),
    async read(begin, { seen, atWriter }, fn) {
      const reader = atWriter ? null : await readers.pick(seen);
      if (reader !== null) {
        try {
          return (await runTransaction(reader.pool, { begin, reads: true }, fn)).result;
        } catch (error) {
          if (!isReadersFault(error)) throw error;
          readers.leaveOut(reader);
        }
      }
      return (await runTransaction(writer.app, { begin, reads: true }, fn)).result;
    },
    identity: async (fn) => (await runTransaction(writer.identity, { begin: 'BEGIN' }, fn)).result,
    health: () => readers.health(),
    async close() {
      stopFollowing();
      await Promise.all([readers.close(), closeWriter(writer)]);
    },
  };
}

async function write<T>(
  { id, writer, hasReaders }: { readonly id: string; readonly writer: Writer; readonly hasReaders: boolean },
  begin: string,
  fn: Work<T>,
): Promise<Written<T>> {
  const { result, after } = await runTransaction(writer.app, hasReaders ? { begin, afterCommit: positionSql } : { begin }, fn);
  const [place] = (after?.rows ?? []) as readonly { readonly lsn: string; readonly timeline: number }[];
  return { result, position: place === undefined ? null : { shard: id, timeline: place.timeline, lsn: parseLsn(place.lsn) } };
}

function openWriter(endpoint: Endpoint): Writer {
  return { endpoint, app: openPool(endpoint.app, 12), identity: openPool(endpoint.identity, 4) };
}

async function closeWriter({ app, identity }: Writer): Promise<void> {
  await Promise.all([app.end(), identity.end()]);
}

/** Whether the reader failed rather than what was asked of it. */
function isReadersFault(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  if (code === undefined) return error instanceof Error && /Connection terminated|timeout exceeded|not queryable/.test(error.message);
  return readerStates.has(code) || !/^[\dA-Z]{5}$/.test(code);
}
