import { readFile } from 'node:fs/promises';
import type { DatabaseLogins } from '#kernel/database/logins.ts';
import { prepareExternalDatabase } from '#kernel/database/prepare-database.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { fixedShard, type Endpoint, type ShardTopology } from '#kernel/shards/topology.ts';
import { migrations } from '#schema/migrations.ts';
import type { Servers } from './servers.ts';

/** A shard as the file names it: connection strings of who may do everything. */
interface ShardEntry {
  readonly id: string;
  readonly writer: string;
  readonly readers: readonly string[];
}

interface TopologyEntry {
  readonly directory: string;
  readonly shards: readonly ShardEntry[];
}

/** Reads a file that names the servers of each shard, and brings each writer's database up to date. */
export async function readTopologyFile(path: string): Promise<Omit<Servers, 'stop'>> {
  const { directory, shards } = checkTopology(path, await readJson(path));
  const opened: ShardTopology[] = [];
  for (const shard of shards) opened.push(await openShard(shard));
  return {
    topology: { directory, shards: opened },
    adminOf: (id) => shards.find((shard) => shard.id === id)?.writer ?? refuse(path, `there is no shard "${id}"`),
  };
}

/** The readers have the writer's roles and their passwords. */
async function openShard({ id, writer, readers }: ShardEntry): Promise<ShardTopology> {
  const logins = await prepareExternalDatabase(writer, migrations);
  const endpoint = (url: string, name: string): Endpoint => {
    const { hostname: host, port, pathname } = new URL(url);
    const place = { host, port: Number(port || 5432), database: decodeURIComponent(pathname.slice(1)) || 'postgres' };
    const at = (login: DatabaseLogins['app']): DatabaseLogins['app'] => ({ ...login, ...place });
    return { name, app: at(logins.app), identity: at(logins.identity), relay: at(logins.relay) };
  };
  return fixedShard(id, {
    writer: { name: `${id} writer`, ...logins },
    readers: readers.map((url, index) => endpoint(url, `${id} reader ${index + 1}`)),
  });
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => refuse(path, cause instanceof Error ? cause.message : String(cause)));
  try {
    return JSON.parse(text);
  } catch {
    return refuse(path, 'it is no JSON');
  }
}

function checkTopology(path: string, value: unknown): TopologyEntry {
  const { directory, shards } = (typeof value === 'object' && value !== null ? value : {}) as Partial<TopologyEntry>;
  if (!Array.isArray(shards) || shards.length === 0) return refuse(path, '"shards" must be a list of at least one shard');
  for (const [index, shard] of shards.entries()) checkShard(path, shard, index);
  const ids = shards.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse(path, 'two shards have the same id');
  if (typeof directory !== 'string' || !ids.includes(directory)) return refuse(path, '"directory" must be the id of one of the shards');
  return { directory, shards };
}

function checkShard(path: string, { id, writer, readers }: Partial<ShardEntry>, index: number): void {
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) refuse(path, `shards[${index}].id must be letters, digits and hyphens`);
  if (![writer, ...(Array.isArray(readers) ? readers : [null])].every(isUrl)) {
    refuse(path, `shards[${index}] needs a "writer" and a list "readers", each beginning with postgres://`);
  }
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^postgres(?:ql)?:\/\//.test(value) && URL.canParse(value);
}

function refuse(path: string, cause: string): never {
  throw new StartError({
    code: 'SP-API-922',
    headline: `Cannot use the topology file "${path}": ${cause}`,
    remedy: 'Correct the file, or unset SUANPAN_TOPOLOGY; nothing was started.',
  });
}
