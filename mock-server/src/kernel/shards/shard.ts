import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { openPool } from '../database/open-pool.ts';
import { onConnection, runTransaction } from '../database/run-transaction.ts';
import { transactionOn, type Transaction } from '../database/transaction.ts';
import { parseLsn, type LogPosition } from './consistency-token.ts';
import { ReaderSet, type ReaderHealth } from './reader-set.ts';
import type { Endpoint, ShardTopology } from './topology.ts';

type Work<T> = (tx: Transaction) => Promise<T>;

/** Where what was written ends. */
export type WrittenPosition = Omit<LogPosition, 'epoch'>;

/** What was written, and where in the log it ends; null where there is no reader that could be behind. */
export interface Written<T> {
  readonly result: T;
  readonly position: WrittenPosition | null;
  readonly marks: CommitMarks;
}

/** What the statements of a transaction wrote down for whoever commits it. */
export interface CommitMarks {
  /** Which rows changed, as JSON; empty when nobody is to be told. */
  readonly changes: string;
  /** Whether a message was published. */
  readonly published: boolean;
}

/** Where a read may be answered. */
export interface Asked {
  /** What the asker has seen already; null when nothing. */
  readonly seen: WrittenPosition | null;
  readonly atWriter: boolean;
}

/** A shard's connections: one writer, and readers for those who may be a moment behind. */
export interface Shard {
  readonly id: string;
  write<T>(begin: string, fn: Work<T>): Promise<Written<T>>;
  /** Reads from a reader that has what the asker has seen, or from the writer; `fn` runs again there if the reader fails. */
  read<T>(begin: string, asked: Asked, fn: Work<T>): Promise<T>;
  identity<T>(fn: Work<T>): Promise<T>;
  /** As `identity` for one statement, which is a transaction of its own. */
  identityRead<T>(fn: Work<T>): Promise<T>;
  health(): readonly ReaderHealth[];
  close(): Promise<void>;
}

interface Writer {
  readonly endpoint: Endpoint;
  readonly app: Pool;
  readonly identity: Pool;
}

/** How long a write waits for a writer, which takes about a second to be replaced. */
const longestFailoverMs = 5000;

/** The flush position, taken after the commit: what was written is before it. The name of a log file begins with the timeline. */
const positionSql = `SELECT lsn::text, ('x' || left(pg_walfile_name(lsn), 8))::bit(32)::int AS timeline FROM pg_current_wal_flush_lsn() lsn`;

/** Settings end with the transaction, so they are read before. */
const marksSql = `SELECT current_setting('suanpan.changes', true) AS changes, current_setting('suanpan.published', true) AS published`;

/** What a standby answers when what it shows is replaced, or when it goes. */
const readerStates = new Set(['40001', '40P01', '57P01', '57P02', '57P03', '57014']);

/** Opens the connections of a shard, and follows its servers. */
export function openShard(topology: ShardTopology): Shard {
  return new FollowingShard(topology);
}

class FollowingShard implements Shard {
  readonly id: string;
  readonly #topology: ShardTopology;
  readonly #readers: ReaderSet;
  readonly #stopFollowing: () => void;
  #writer: Writer;

  constructor(topology: ShardTopology) {
    this.id = topology.id;
    this.#topology = topology;
    this.#writer = openWriter(topology.servers().writer);
    this.#readers = new ReaderSet(() => this.#lsn());
    this.#readers.use(topology.servers().readers);
    this.#stopFollowing = topology.onChange(() => this.#follow());
  }

  async write<T>(begin: string, fn: Work<T>): Promise<Written<T>> {
    const frame = { begin, beforeCommit: marksSql, ...(this.#topology.replicated && { afterCommit: positionSql }) };
    const { result, before, after } = await runTransaction(this.#app, frame, fn);
    const [place] = (after?.rows ?? []) as readonly { readonly lsn: string; readonly timeline: number }[];
    const [marks] = (before?.rows ?? []) as readonly { readonly changes: string | null; readonly published: string | null }[];
    return {
      result,
      position: place === undefined ? null : { timeline: place.timeline, lsn: parseLsn(place.lsn) },
      marks: { changes: marks?.changes ?? '', published: marks?.published === 'true' },
    };
  }

  async read<T>(begin: string, { seen, atWriter }: Asked, fn: Work<T>): Promise<T> {
    const reader = atWriter ? null : await this.#readers.pick(seen);
    if (reader !== null) {
      try {
        return (await runTransaction(() => reader.pool.connect(), { begin, reads: true }, fn)).result;
      } catch (error) {
        if (isReadersFault(error)) this.#readers.leaveOut(reader);
        // It may not know yet that the company is here.
        else if ((error as { readonly code?: string }).code !== 'SP001') throw error;
      }
    }
    return (await runTransaction(this.#app, { begin, reads: true }, fn)).result;
  }

  async identity<T>(fn: Work<T>): Promise<T> {
    const connect = (): Promise<PoolClient> => connectPatiently(() => this.#writer.identity);
    return (await runTransaction(connect, { begin: 'BEGIN' }, fn)).result;
  }

  identityRead<T>(fn: Work<T>): Promise<T> {
    return onConnection(
      () => connectPatiently(() => this.#writer.identity),
      (client) => fn(transactionOn(client)),
    );
  }

  health(): readonly ReaderHealth[] {
    return this.#readers.health();
  }

  async close(): Promise<void> {
    this.#stopFollowing();
    await Promise.all([this.#readers.close(), closeWriter(this.#writer)]);
  }

  readonly #app = (): Promise<PoolClient> => connectPatiently(() => this.#writer.app);

  async #lsn(): Promise<bigint> {
    const { rows } = await this.#writer.app.query<{ readonly lsn: string }>('SELECT pg_current_wal_flush_lsn()::text AS lsn');
    return parseLsn(rows[0]?.lsn ?? '0/0');
  }

  #follow(): void {
    const now = this.#topology.servers();
    const before = this.#writer;
    if (now.writer !== before.endpoint) {
      this.#writer = openWriter(now.writer);
      void closeWriter(before);
    }
    this.#readers.use(now.readers);
  }
}

/** Connects to the writer there is then: while another one takes its place, whoever has not begun yet can wait. */
async function connectPatiently(pool: () => Pool): Promise<PoolClient> {
  const end = performance.now() + longestFailoverMs;
  for (;;) {
    try {
      return await pool().connect();
    } catch (error) {
      if (performance.now() > end || !isAway(error)) throw error;
      await delay(25);
    }
  }
}

/** What a socket says that nobody listens on, and a server that begins or ends. */
function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'].includes(code) ||
    /Connection terminated|after calling end/.test(message)
  );
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
