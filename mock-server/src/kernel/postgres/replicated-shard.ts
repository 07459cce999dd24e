import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedLogins } from '../database/prepare-database.ts';
import type { Endpoint, ShardServers, ShardTopology } from '../shards/topology.ts';
import { startPostgresCluster, type ClusterOptions, type PostgresCluster } from './postgres-cluster.ts';
import { asSuperuser, awaitStreaming, promote, setSynchronous } from './replication.ts';
import { copyStandby } from './standby-copy.ts';

/** A shard of two servers of ours: one writes, the other follows it and takes its place when it dies. */
export interface ReplicatedShard {
  readonly topology: ShardTopology;
  /** The servers now; `reader` is null while there is none. */
  clusters(): { readonly writer: PostgresCluster; readonly reader: PostgresCluster | null };
  stop(): Promise<void>;
}

/** What a shard is started with. */
export interface ShardStart {
  readonly id: string;
  /** The folder of both servers. */
  readonly folder: string;
  readonly database: string;
  /** Brings the database of the server at this socket folder up to date. */
  readonly prepare: (socketFolder: string) => Promise<void>;
}

/** The folder of a server within its shard's. */
export type NodeName = 'a' | 'b';

const replication = {
  wal_level: 'replica',
  max_wal_senders: '4',
  max_replication_slots: '4',
  // Enough for a reader that is away for a while; past it, it is made anew.
  max_slot_wal_keep_size: '512MB',
  hot_standby: 'on',
  hot_standby_feedback: 'on',
  wal_receiver_status_interval: '1s',
  wal_retrieve_retry_interval: '100ms',
  shared_buffers: '48MB',
} as const;

/** Starts both servers of a shard; the standby is made when there is none. Resolves when it streams. */
export async function startReplicatedShard(start: ShardStart): Promise<ReplicatedShard> {
  const shard = new Shard(start);
  await shard.open();
  return shard;
}

class Shard implements ReplicatedShard {
  readonly topology: ShardTopology;
  readonly #start: ShardStart;
  readonly #listeners = new Set<() => void>();
  /** One for each server, so that its connections are kept while it stays. */
  readonly #endpoints = new WeakMap<PostgresCluster, Endpoint>();
  #writerName: NodeName;
  #writer: PostgresCluster | undefined;
  #reader: PostgresCluster | null = null;
  #servers: ShardServers | undefined;
  #stopping = false;
  /** What is being done about a death; one after the other. */
  #mending: Promise<void> = Promise.resolve();

  constructor(start: ShardStart) {
    this.#start = start;
    this.#writerName = readWriter(start.folder);
    this.topology = {
      id: start.id,
      replicated: true,
      servers: () => {
        if (this.#servers === undefined) throw new Error(`The shard ${start.id} is not open`);
        return this.#servers;
      },
      onChange: (changed) => {
        this.#listeners.add(changed);
        return () => void this.#listeners.delete(changed);
      },
    };
  }

  clusters(): { readonly writer: PostgresCluster; readonly reader: PostgresCluster | null } {
    if (this.#writer === undefined) throw new Error(`The shard ${this.#start.id} has no writer`);
    return { writer: this.#writer, reader: this.#reader };
  }

  async open(): Promise<void> {
    await this.#startWriter();
    await this.#start.prepare(this.clusters().writer.socketFolder);
    await this.#startReader();
    this.#announce();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#mending;
    await this.#reader?.stop();
    await this.#writer?.stop();
  }

  async #startWriter(): Promise<void> {
    const name = this.#writerName;
    this.#writer = await startPostgresCluster(this.#folderOf(name), this.#optionsOf(name));
    // What the last run asked for may wait for a standby that is not there yet.
    await asSuperuser(this.#writer.socketFolder, (client) => setSynchronous(client, false));
  }

  async #startReader(): Promise<void> {
    const { writer } = this.clusters();
    const name = otherOf(this.#writerName);
    const folder = this.#folderOf(name);
    const slot = `reader_${name}`;
    for (const isNew of existsSync(join(folder, 'postgres', 'standby.signal')) ? [false, true] : [true]) {
      if (isNew) await copyStandby(writer, folder, slot);
      const reader = await startPostgresCluster(folder, this.#optionsOf(name));
      if (await awaitStreaming(writer.socketFolder, slot)) {
        this.#reader = reader;
        return asSuperuser(writer.socketFolder, (client) => setSynchronous(client, true));
      }
      // It cannot follow, e.g. since what it lacks is no longer kept: it is made anew.
      await reader.stop();
    }
  }

  /** Which part a server has when it dies is not which it had when it was started. */
  #optionsOf(name: NodeName): ClusterOptions {
    return {
      settings: replication,
      onDeath: () => this.#mend(() => (name === this.#writerName ? this.#writerDied() : this.#readerDied())),
    };
  }

  /** One thing at a time; what goes wrong is told, as nobody waits for it. */
  #mend(work: () => Promise<void>): void {
    this.#mending = this.#mending
      .then(() => (this.#stopping ? undefined : work()))
      .catch((error: unknown) => {
        process.stderr.write(
          `${JSON.stringify({ level: 'error', event: 'shard-mending', shard: this.#start.id, message: String(error) })}\n`,
        );
      });
  }

  /** Only a reader that was waited for has everything that was acknowledged; otherwise the writer comes back itself. */
  async #writerDied(): Promise<void> {
    const reader = this.#reader;
    if (reader === null) await this.#startWriter();
    else {
      await promote(reader.socketFolder);
      this.#writerName = otherOf(this.#writerName);
      writeWriter(this.#start.folder, this.#writerName);
      this.#writer = reader;
      this.#reader = null;
    }
    this.#announce();
    this.#mend(() => this.#restoreReader());
  }

  async #readerDied(): Promise<void> {
    this.#reader = null;
    await asSuperuser(this.clusters().writer.socketFolder, (client) => setSynchronous(client, false));
    this.#announce();
    this.#mend(() => this.#restoreReader());
  }

  /** Tries again until there is a reader, since a shard with one server loses what it cannot restart. */
  async #restoreReader(): Promise<void> {
    if (this.#reader !== null) return;
    try {
      await this.#startReader();
      this.#announce();
    } catch (error) {
      setTimeout(() => this.#mend(() => this.#restoreReader()), 2000).unref();
      throw error;
    }
  }

  #announce(): void {
    const { writer, reader } = this.clusters();
    const readerName = otherOf(this.#writerName);
    this.#servers = {
      writer: this.#endpoint(this.#writerName, writer),
      readers: reader === null ? [] : [this.#endpoint(readerName, reader)],
    };
    for (const changed of this.#listeners) changed();
  }

  #endpoint(name: NodeName, cluster: PostgresCluster): Endpoint {
    const known = this.#endpoints.get(cluster);
    const endpoint = known ?? { name: `${this.#start.id}${name}`, ...embeddedLogins(cluster.socketFolder, this.#start.database) };
    this.#endpoints.set(cluster, endpoint);
    return endpoint;
  }

  #folderOf(name: NodeName): string {
    return join(this.#start.folder, name);
  }
}

function otherOf(name: NodeName): NodeName {
  return name === 'a' ? 'b' : 'a';
}

/** Returns which server of a shard's folder was the writer last. */
export function readWriter(folder: string): NodeName {
  const file = join(folder, 'writer');
  return existsSync(file) && readFileSync(file, 'utf8').trim() === 'b' ? 'b' : 'a';
}

/** Renamed into its place, so that it is never half-written. */
function writeWriter(folder: string, name: NodeName): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'writer.new'), `${name}\n`);
  renameSync(join(folder, 'writer.new'), join(folder, 'writer'));
}
