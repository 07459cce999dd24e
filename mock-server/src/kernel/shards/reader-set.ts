import { openReader, type Reader } from './reader.ts';
import type { LogPosition } from './consistency-token.ts';
import type { Endpoint } from './topology.ts';

/** Past this a reader is left out, until it has caught up to half of it. */
const longestLagMs = 2000;

/** How often readers are looked after. */
const roundMs = 250;

/** Where the writer's log was, and when. */
interface Sample {
  readonly at: number;
  readonly lsn: bigint;
}

/** How a reader is doing. */
export interface ReaderHealth {
  readonly name: string;
  readonly serves: boolean;
  /** How long ago what it shows was the writer's present, in milliseconds; null when it does not answer. */
  readonly lagMs: number | null;
}

interface Watched {
  readonly reader: Reader;
  lagMs: number | null;
  serves: boolean;
}

/** The standbys of one shard: those that are up and near enough are read from, by turns. */
export class ReaderSet {
  readonly #writerLsn: () => Promise<bigint>;
  readonly #samples: Sample[] = [];
  #watched: readonly Watched[] = [];
  #turn = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** `writerLsn` tells how far the writer's log is. */
  constructor(writerLsn: () => Promise<bigint>) {
    this.#writerLsn = writerLsn;
  }

  /** Watches these from now on; others are let go of once what runs on them is done. */
  use(endpoints: readonly Endpoint[]): void {
    const before = this.#watched;
    const kept = (endpoint: Endpoint): Watched | undefined => before.find(({ reader }) => reader.endpoint === endpoint);
    this.#watched = endpoints.map((endpoint) => kept(endpoint) ?? { reader: openReader(endpoint), lagMs: null, serves: false });
    for (const old of before) if (!this.#watched.includes(old)) letGo(old);
    // A new writer's log goes on at another place, so what was sampled says nothing any more.
    this.#samples.length = 0;
    clearTimeout(this.#timer);
    if (this.#watched.length > 0) this.#next(0);
  }

  /** Returns a reader that has what the asker has seen; null when the writer must be asked. */
  async pick(seen: Omit<LogPosition, 'epoch'> | null): Promise<Reader | null> {
    const serving = this.#watched.filter(({ serves }) => serves);
    if (serving.length === 0) return null;
    this.#turn = (this.#turn + 1) % serving.length;
    const reader = serving[this.#turn]?.reader ?? null;
    if (reader === null || seen === null) return reader;
    try {
      return (await reader.reaches(seen)) ? reader : null;
    } catch {
      this.leaveOut(reader);
      return null;
    }
  }

  /** Reads from it no more until it answers again. */
  leaveOut(reader: Reader): void {
    for (const watched of this.#watched) if (watched.reader === reader) Object.assign(watched, { serves: false, lagMs: null });
  }

  health(): readonly ReaderHealth[] {
    return this.#watched.map(({ reader, serves, lagMs }) => ({ name: reader.endpoint.name, serves, lagMs }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#watched.map(({ reader }) => reader.pool.end()));
    this.#watched = [];
  }

  #next(ms: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look().finally(() => this.#next(roundMs)), ms);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    const watched = this.#watched;
    const lsn = await this.#writerLsn().catch(() => null);
    if (lsn !== null) this.#samples.push({ at: performance.now(), lsn });
    if (this.#samples.length > 100) this.#samples.shift();
    await Promise.all(watched.map((one) => this.#judge(one)));
  }

  async #judge(watched: Watched): Promise<void> {
    try {
      const lagMs = this.#lagOf(await watched.reader.ask());
      Object.assign(watched, { lagMs, serves: lagMs < (watched.serves ? longestLagMs : longestLagMs / 2) });
    } catch {
      Object.assign(watched, { lagMs: null, serves: false });
    }
  }

  /** Measured by our own clock against where the writer was, so that no two machines' clocks are compared. */
  #lagOf(replayed: bigint): number {
    const missing = this.#samples.find(({ lsn }) => lsn > replayed);
    return missing === undefined ? 0 : performance.now() - missing.at;
  }
}

function letGo({ reader }: Watched): void {
  void reader.pool.end();
}
