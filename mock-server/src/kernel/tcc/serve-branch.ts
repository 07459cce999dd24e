import { runInOperation } from '../context/operation-context.ts';
import type { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { BranchCall } from './branch-call.ts';
import type { Standings } from './coordinator-log.ts';
import { closeFence, keepTried, lockFence, raiseFence } from './fence-store.ts';
import type { JsonValue } from './json-value.ts';
import type { Participant } from './participant.ts';
import type { TccReason } from './tcc-reason.ts';

/** What participants are served with. */
export interface BranchTools {
  /** Where the participants' rows are. */
  readonly database: Database;
  readonly participants: readonly Participant[];
  /** Asks the log how transactions stand. */
  readonly standings: Standings;
}

/** Runs one phase of a branch of this process, and returns what its try returned; null in the other phases. */
export type ServeBranch = (call: BranchCall) => Promise<JsonValue>;

/** One phase of a branch, and who does the work. */
interface Step {
  readonly call: BranchCall;
  readonly participant: Participant;
}

/**
 * Returns what runs the phases of this process's participants behind the fence.
 *
 * Each phase has its effect once, in one transaction with the fence's row: a repeat does nothing and returns the first result, a cancel
 * without a try is noted as `suspended`, and a try that comes after that, after the decision or after the deadline is refused.
 */
export function serveBranches({ database, participants, standings }: BranchTools): ServeBranch {
  const known = new Map(participants.map((participant) => [participant.name, participant]));
  if (known.size < participants.length) throw new TypeError('Cannot serve participants: two have the same name');

  const serve = async (step: Step): Promise<JsonValue> => {
    const { call } = step;
    const { context } = call.carried;
    // Asked before the transaction, as it may need a connection of its own. Without a row, only the log knows that a purged branch is late.
    const isTrying = call.phase === 'try' && (await standings(context.tenantId, [call.xid])).get(call.xid) === 'trying';
    return database.tenantTx(context, 'write', (tx) => (call.phase === 'try' ? tryOnce(tx, step, isTrying) : end(tx, step)));
  };

  return async (call) => {
    const participant = known.get(call.participant);
    if (participant === undefined) throw new Error(`Cannot call the participant "${call.participant}": it is not in this process`);
    const { operation } = call.carried;
    return operation === null ? serve({ call, participant }) : runInOperation(operation, () => serve({ call, participant }));
  };
}

async function tryOnce(tx: Transaction, { call, participant }: Step, isTrying: boolean): Promise<JsonValue> {
  if (isTrying && (await raiseFence(tx, call, 'tried'))) {
    const tried = await participant.try(tx, call.input);
    await keepTried(tx, call, tried);
    return tried;
  }
  const row = await lockFence(tx, call);
  if (row?.status === 'tried' || row?.status === 'confirmed') return row.tried;
  throw new Refusal<TccReason>('tcc-late-try', { participant: call.participant });
}

async function end(tx: Transaction, step: Step): Promise<null> {
  await (step.call.phase === 'confirm' ? confirmOnce(tx, step) : cancelOnce(tx, step));
  return null;
}

async function confirmOnce(tx: Transaction, { call, participant }: Step): Promise<void> {
  const row = await lockFence(tx, call);
  if (row?.status === 'confirmed') return;
  if (row?.status !== 'tried') throw contradiction(call, row?.status ?? 'unknown');
  await participant.confirm(tx, row.tried);
  await closeFence(tx, call, 'confirmed');
}

async function cancelOnce(tx: Transaction, { call, participant }: Step): Promise<void> {
  if (await raiseFence(tx, call, 'suspended')) return;
  const row = await lockFence(tx, call);
  if (row?.status === 'cancelled' || row?.status === 'suspended') return;
  if (row?.status !== 'tried') throw contradiction(call, row?.status ?? 'unknown');
  await participant.cancel(tx, row.tried);
  await closeFence(tx, call, 'cancelled');
}

function contradiction({ participant, phase }: BranchCall, status: string): Refusal {
  return new Refusal<TccReason>('tcc-contradiction', { participant, phase, status });
}
