import type { Database } from '../database/database.ts';
import type { BranchCaller, Phase } from './branch-call.ts';
import { settle, type DecidedTransaction, type LoggedBranch } from './coordinator-log.ts';

/** Writes one line about something that went wrong and will be tried again. */
export type TccLog = (entry: Readonly<Record<string, unknown>>) => void;

/** What the coordinator works with. */
export interface TccTools {
  /** Where the log is. */
  readonly database: Database;
  readonly caller: BranchCaller;
  readonly log: TccLog;
  readonly timing: TccTiming;
}

/** How long things may take, in milliseconds. */
export interface TccTiming {
  /** One call of a participant. */
  readonly callMs: number;
  /** How long whoever took a decided transaction has it alone; longer than a call. */
  readonly leaseMs: number;
}

type Outcome = LoggedBranch & { readonly error: string | null };

/**
 * Sends the decided phase to every open branch at once and notes what came of it; returns whether the transaction has ended.
 *
 * Never throws: what fails stays decided, and is due again later.
 */
export async function finishTransaction(tools: TccTools, transaction: DecidedTransaction): Promise<boolean> {
  const { xid, carried, open } = transaction;
  const outcomes = await Promise.all(open.map((branch) => endBranch(tools, transaction, branch)));
  const failed = outcomes.filter(({ error }) => error !== null);
  for (const { branch, participant, address, error } of failed) {
    tools.log({ level: 'warn', event: 'tcc-branch-open', xid, state: transaction.state, branch, participant, address, message: error });
  }
  const settlement = { ended: outcomes.filter(({ error }) => error === null), error: failed[0]?.error ?? null };
  try {
    return await tools.database.tenantTx({ tenantId: carried.context.tenantId }, 'write', (tx) => settle(tx, xid, settlement));
  } catch (error) {
    tools.log({ level: 'warn', event: 'tcc-not-settled', xid, message: String(error) });
    return false;
  }
}

async function endBranch({ caller, timing }: TccTools, { xid, state, deadline, carried }: DecidedTransaction, logged: LoggedBranch) {
  const { branch, participant } = logged;
  const phase: Phase = state === 'confirming' ? 'confirm' : 'cancel';
  let { address } = logged;
  try {
    address = await caller.locate(participant, carried.context.tenantId);
    await caller.call(address, { phase, xid, branch, participant, deadline, input: null, carried }, timing.callMs);
    return { branch, participant, address, error: null } satisfies Outcome;
  } catch (error) {
    return { branch, participant, address, error: String(error).slice(0, 500) } satisfies Outcome;
  }
}
