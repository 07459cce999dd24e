import { setTimeout as delay } from 'node:timers/promises';
import { currentOperation, type SeenWrite } from '../context/operation-context.ts';
import { Refusal } from '../refusal/refusal.ts';
import { readToken, writeToken } from '../shards/consistency-token.ts';
import { Directory } from '../shards/directory.ts';
import { openShard, type Asked, type CommitMarks, type Shard } from '../shards/shard.ts';
import type { ReaderHealth } from '../shards/reader-set.ts';
import type { Topology } from '../shards/topology.ts';
import { beginTenant, type TenantContext } from './tenant-context.ts';
import type { Transaction } from './transaction.ts';

/** Why a transaction was not begun. */
export type DatabaseReason = 'company-is-moving';

/** The only ways to a connection: one for a company's rows, one for who may sign in. */
export interface Database {
  /**
   * Runs `fn` in one transaction that sees one company's rows; a read sees one moment, a write is all or nothing.
   *
   * A read may be answered by a standby that has at least what the current operation has seen or written; `fn` may then run twice.
   */
  tenantTx<T>(context: TenantContext, mode: 'read' | 'write', fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `fn` in one transaction on people, sessions and the directory, which belong to no company. */
  identityTx<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `fn`, which may ask one thing, as `identityTx` without a transaction around it: the question of who asks comes with each request. */
  identityRead<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Gives a new company its place, on the shard with the fewest or the one named; one that has a place keeps it. */
  placeCompany(companyId: string, shard?: string): Promise<void>;
  /** Runs `fn` as the identity role on each shard but the directory's, one after the other. */
  onOtherShards(fn: (tx: Transaction, shard: string) => Promise<void>): Promise<void>;
  /** Calls back after each commit of a company's write in this process; returns how to stop that. */
  onCommit(heard: (committed: Committed) => void): () => void;
  /** Returns how the readers of each shard are doing. */
  health(): readonly { readonly shard: string; readonly readers: readonly ReaderHealth[] }[];
  close(): Promise<void>;
}

/** What was committed just now. */
export interface Committed extends CommitMarks {
  readonly tenantId: string;
  readonly shard: string;
}

/** How long a transaction waits for a company that is being moved; a move holds writes up for far less. */
const longestMoveMs = 5000;

/** Opens the connections of all shards. */
export function openDatabase(topology: Topology): Database {
  const shards = new Map(topology.shards.map((shard) => [shard.id, openShard(shard)]));
  const shardOf = (id: string): Shard => {
    const shard = shards.get(id);
    if (shard === undefined) throw new Error(`The directory names the shard "${id}", which the topology does not have`);
    return shard;
  };
  const home = shardOf(topology.directory);
  const directory = new Directory((fn) => home.identity(fn));
  const listeners = new Set<(committed: Committed) => void>();
  const tell = (committed: Committed): void => {
    for (const heard of listeners) heard(committed);
  };
  return {
    tenantTx: (context, mode, fn) =>
      enter({ directory, shardOf }, context, (place, isRetried) => runAt(place, { context, mode, tell }, isRetried ? onceBegun(fn) : fn)),
    identityTx: (fn) => home.identity(fn),
    identityRead: (fn) => home.identityRead(fn),
    async placeCompany(companyId, wanted) {
      const shard = wanted ?? (await directory.roomiest([...shards.keys()]));
      await directory.add(companyId, shard);
      const place = await directory.find(companyId);
      await shardOf(place.shard).write('BEGIN', (tx) => tx.rows('SELECT place_company($1)', [companyId]));
    },
    async onOtherShards(fn) {
      for (const shard of shards.values()) if (shard !== home) await shard.identity((tx) => fn(tx, shard.id));
    },
    onCommit(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    health: () => [...shards.values()].map((shard) => ({ shard: shard.id, readers: shard.health() })),
    async close() {
      await Promise.all([...shards.values()].map((shard) => shard.close()));
    },
  };
}

interface Routes {
  readonly directory: Directory;
  readonly shardOf: (id: string) => Shard;
}

interface Place {
  readonly shard: Shard;
  readonly epoch: number;
}

/** Finds the company's place; one that has moved away, or is being moved, is asked for again until it has arrived. */
async function enter<T>(
  { directory, shardOf }: Routes,
  { tenantId }: TenantContext,
  run: (place: Place, isRetried: boolean) => Promise<T>,
): Promise<T> {
  const end = performance.now() + longestMoveMs;
  for (let isRetried = false; ; isRetried = true) {
    const { shard, epoch } = await directory.find(tenantId, readToken(currentOperation()?.seen.token ?? null)?.epoch);
    try {
      return await run({ shard: shardOf(shard), epoch }, isRetried);
    } catch (error) {
      if (!isElsewhere(error)) throw error;
      directory.forget(tenantId);
      if (performance.now() > end) throw new Refusal<DatabaseReason>('company-is-moving');
      await delay(5);
    }
  }
}

/** Returns `fn` so that it waits for BEGIN: while a company is moved many try again, and none of their work should be in its way. */
function onceBegun<T>(fn: (tx: Transaction) => Promise<T>): (tx: Transaction) => Promise<T> {
  return async (tx) => {
    await tx.rows('SELECT');
    return fn(tx);
  };
}

/** The states that `enter_company` answers with, before any work was done. */
function isElsewhere(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code === 'SP001' || code === 'SP002';
}

/** How a company's transaction is run. */
interface Run {
  readonly context: TenantContext;
  readonly mode: 'read' | 'write';
  readonly tell: (committed: Committed) => void;
}

async function runAt<T>({ shard, epoch }: Place, { context, mode, tell }: Run, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const begin = beginTenant(context, epoch, mode);
  const seen = currentOperation()?.seen;
  if (mode === 'read') return shard.read(begin, askedAt(epoch, seen), fn);
  const { result, position, marks } = await shard.write(begin, fn);
  if (seen !== undefined && position !== null) seen.token = writeToken({ epoch, ...position });
  if (marks.published || marks.changes !== '') tell({ tenantId: context.tenantId, shard: shard.id, ...marks });
  return result;
}

function askedAt(epoch: number, seen: SeenWrite | undefined): Asked {
  const position = readToken(seen?.token ?? null);
  // A position before a move says nothing of this shard's log.
  const isForeign = position !== null && position.epoch !== epoch;
  return { seen: isForeign ? null : position, atWriter: isForeign || seen?.recently === true };
}
