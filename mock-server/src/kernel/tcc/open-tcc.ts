import type { Database } from '../database/database.ts';
import type { Ids } from '../ids/ids.ts';
import type { BranchCaller } from './branch-call.ts';
import { branchCaller, remoteStandings } from './branch-caller.ts';
import type { BranchDoor } from './branch-handler.ts';
import { purgeLog, standingsIn } from './coordinator-log.ts';
import type { TccLog, TccTiming, TccTools } from './finish-transaction.ts';
import { findCompanies, type SweptCompanies } from './find-companies.ts';
import type { Participant } from './participant.ts';
import { purgeFences } from './purge-fences.ts';
import { recoverTransactions, type RecoveryReport, type RecoveryWish } from './recover-transactions.ts';
import { tccRunner, type RunTcc } from './run-tcc.ts';
import { serveBranches } from './serve-branch.ts';

/** The coordinator of a process, and its participants. */
export interface Tcc {
  readonly run: RunTcc;
  /** Finishes what others left, of every tenant; any number of processes may do so at once. */
  recover(wish: RecoveryWish): Promise<RecoveryReport>;
  /** Removes what ended long ago from fences and log, and returns how many rows. */
  purge(): Promise<number>;
  /** What other processes may ask of this one, through `branchHandler`. */
  readonly door: BranchDoor;
}

/** What a coordinator is made with. */
export interface TccOptions {
  /** Where the log and the fences of the participants of this process are. */
  readonly database: Database;
  readonly ids: Ids;
  /** Those of this process. */
  readonly participants: readonly Participant[];
  /** Returns whose transactions this process looks after; those of all shards when absent. */
  readonly tenants?: (wanted: SweptCompanies) => Promise<readonly string[]>;
  /** Returns where a participant serves a tenant now, `here` for this process. */
  readonly locate: BranchCaller['locate'];
  /** Returns the headers that let us in at an address that `locate` gave; none when absent. */
  readonly headersFor?: (address: string) => Readonly<Record<string, string>>;
  /** Where the log is asked how a transaction stands, when it is not in this process's database. */
  readonly coordinator?: string | undefined;
  readonly log: TccLog;
  readonly timing?: Partial<TccTiming>;
}

const day = 24 * 3_600_000;
const usual: TccTiming = { callMs: 5_000, leaseMs: 30_000 };
const keep = { fenceMs: day, logMs: 90 * day } as const;

/** Puts coordinator, log, fences and callers together; nothing runs by itself. */
export function openTcc(options: TccOptions): Tcc {
  const { database, ids, participants, locate, coordinator, log, timing } = options;
  const tenants = options.tenants ?? ((wanted) => findCompanies(database, wanted));
  const patience = { ...usual, ...timing };
  const own = standingsIn(database);
  const standings = coordinator === undefined ? own : remoteStandings(() => coordinator, patience.callMs);
  const serve = serveBranches({ database, participants, standings });
  const tools: TccTools = { database, caller: branchCaller({ locate, serve, headersFor: options.headersFor }), log, timing: patience };
  return {
    run: tccRunner(tools, ids),
    recover: async (wish) => recoverTransactions(tools, await tenants('open'), wish),
    async purge() {
      const all = await tenants('known');
      let purged = await purgeFences({ database, standings, keepMs: keep.fenceMs }, all);
      for (const tenantId of all) purged += await database.tenantTx({ tenantId }, 'write', (tx) => purgeLog(tx, keep.logMs));
      return purged;
    },
    door: { serve, standings: own },
  };
}
