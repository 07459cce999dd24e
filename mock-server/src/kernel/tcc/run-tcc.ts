import { currentOperation } from '../context/operation-context.ts';
import type { TenantContext } from '../database/tenant-context.ts';
import type { Ids } from '../ids/ids.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Carried } from './branch-call.ts';
import { decide, writeBegin, type LoggedBranch, type NewTransaction } from './coordinator-log.ts';
import { finishTransaction, type TccTools } from './finish-transaction.ts';
import type { JsonValue } from './json-value.ts';
import type { TccReason } from './tcc-reason.ts';

/** What is to happen at several participants, or at none. */
export interface TccPlan {
  /** After how many milliseconds, from its begin, it is cancelled unless every participant has reserved. */
  readonly timeoutMs: number;
  /** Tried one after the other in this order; the one that refuses most often comes first. */
  readonly branches: readonly { readonly participant: string; readonly input: JsonValue }[];
}

/** What came of it; anything but a confirmation is thrown. */
export interface TccOutcome {
  readonly xid: string;
  /** `confirming` when a participant has not answered yet; it is confirmed all the same, by recovery. */
  readonly state: 'confirming' | 'confirmed';
  /** What each try returned, in the order of the branches. */
  readonly results: readonly JsonValue[];
}

/**
 * Tries every branch, decides, and confirms or cancels them all (TCC, Pardon & Pautasso).
 *
 * Throws the refusal of the first participant that refuses, or one of `TccReason`; all is cancelled then, now or by recovery. With
 * `tcc-undecided` it is not known which way it went. Call it outside of any transaction: it has several of its own, and what it did is not
 * undone by rolling back another.
 */
export type RunTcc = (context: TenantContext, plan: TccPlan) => Promise<TccOutcome>;

/** A transaction that is in the log and not decided. */
interface Begun extends NewTransaction {
  readonly deadline: string;
  readonly inputs: readonly JsonValue[];
  /** On the process's own running time, which no setting of a clock moves. */
  readonly until: number;
}

type Tried = { readonly results: readonly JsonValue[] } | { readonly failure: Refusal };

/** Returns what runs transactions whose log is in the database of the tools. */
export function tccRunner(tools: TccTools, ids: Ids): RunTcc {
  return async (context, plan) => {
    const begun = await begin(tools, await prepare(tools, { context, plan, xid: ids.next() }));
    const tried = await tryAll(tools, begun);
    const failure = 'failure' in tried ? tried.failure : null;
    const { state, isOurs } = await decideOnce(tools, begun, failure);
    const { xid, deadline, carried, branches } = begun;
    const isFinished = isOurs && (await finishTransaction(tools, { xid, state, deadline, carried, open: branches }));
    if ('failure' in tried) throw tried.failure;
    if (state !== 'confirming') throw new Refusal<TccReason>('tcc-timed-out');
    return { xid, state: isFinished ? 'confirmed' : 'confirming', results: tried.results };
  };
}

async function prepare({ caller }: TccTools, asked: { readonly context: TenantContext; readonly plan: TccPlan; readonly xid: string }) {
  const { tenantId, memberId, operation } = asked.context;
  const context = { tenantId, ...(memberId !== undefined && { memberId }), ...(operation !== undefined && { operation }) };
  const carried: Carried = { context, operation: currentOperation() ?? null };
  const branches: LoggedBranch[] = [];
  for (const [branch, { participant }] of asked.plan.branches.entries()) {
    branches.push({ branch, participant, address: await caller.locate(participant, tenantId) });
  }
  const inputs = asked.plan.branches.map(({ input }) => input);
  return { xid: asked.xid, timeoutMs: asked.plan.timeoutMs, carried, branches, inputs };
}

async function begin({ database }: TccTools, transaction: Omit<Begun, 'deadline' | 'until'>): Promise<Begun> {
  const until = performance.now() + transaction.timeoutMs;
  const { tenantId } = transaction.carried.context;
  const deadline = await database.tenantTx({ tenantId }, 'write', (tx) => writeBegin(tx, transaction));
  return { ...transaction, deadline, until };
}

/** A try whose outcome is not known is not repeated: the cancel that follows finds out at the fence. */
async function tryAll({ caller, log, timing }: TccTools, begun: Begun): Promise<Tried> {
  const { xid, deadline, carried } = begun;
  const results: JsonValue[] = [];
  for (const { branch, participant, address } of begun.branches) {
    const left = begun.until - performance.now();
    if (left <= 0) return { failure: new Refusal<TccReason>('tcc-timed-out') };
    const call = { phase: 'try', xid, branch, participant, deadline, input: begun.inputs[branch] ?? null, carried } as const;
    try {
      results.push(await caller.call(address, call, Math.min(timing.callMs, left)));
    } catch (error) {
      if (error instanceof Refusal) return { failure: error };
      log({ level: 'warn', event: 'tcc-try-failed', xid, branch, participant, address, message: String(error) });
      return { failure: new Refusal<TccReason>('tcc-unavailable', { participant }) };
    }
  }
  return { results };
}

async function decideOnce({ database, log, timing }: TccTools, { xid, carried }: Begun, failure: Refusal | null) {
  const wish = { confirm: failure === null, leaseMs: timing.leaseMs };
  try {
    return await database.tenantTx({ tenantId: carried.context.tenantId }, 'write', (tx) => decide(tx, xid, wish));
  } catch (error) {
    log({ level: 'error', event: 'tcc-undecided', xid, message: String(error) });
    // Nobody else confirms, so a wish to cancel comes true at the deadline.
    throw failure ?? new Refusal<TccReason>('tcc-undecided', { xid });
  }
}
