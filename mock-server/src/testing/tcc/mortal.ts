import type { Database } from '#kernel/database/database.ts';
import type { BranchCaller } from '#kernel/tcc/branch-call.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import type { ServeBranch } from '#kernel/tcc/serve-branch.ts';

/** Told that the process is at a named point, where it may be killed or held. */
export type Reach = (point: string) => Promise<void>;

/** Returns the database with points before, inside (done, not committed) and after each write, named one after the other by `next`. */
export function mortalDatabase(database: Database, reach: Reach, next: () => string | undefined): Database {
  return {
    ...database,
    async tenantTx(context, mode, fn) {
      const name = mode === 'write' ? next() : undefined;
      if (name === undefined) return database.tenantTx(context, mode, fn);
      await reach(`${name}:before`);
      const result = await database.tenantTx(context, mode, async (tx) => {
        const value = await fn(tx);
        await reach(`${name}:inside`);
        return value;
      });
      await reach(`${name}:after`);
      return result;
    },
  };
}

/** Returns the caller with points before a call is sent and after it is answered. */
export function mortalCaller(caller: BranchCaller, reach: Reach): BranchCaller {
  return {
    locate: caller.locate,
    async call(address, call, timeoutMs) {
      await reach(`${call.phase} ${call.branch}:before`);
      const result = await caller.call(address, call, timeoutMs);
      await reach(`${call.phase} ${call.branch}:after`);
      return result;
    },
  };
}

/** Returns a participant with a point in each phase, when all is written and nothing committed. */
export function mortalParticipant(participant: Participant, reach: Reach): Participant {
  const { name } = participant;
  return {
    name,
    async try(tx, input) {
      const tried = await participant.try(tx, input);
      await reach(`try ${name}:inside`);
      return tried;
    },
    async confirm(tx, tried) {
      await participant.confirm(tx, tried);
      await reach(`confirm ${name}:inside`);
    },
    async cancel(tx, tried) {
      await participant.cancel(tx, tried);
      await reach(`cancel ${name}:inside`);
    },
  };
}

/** Returns the door of participants with points before a phase is begun, and after it has committed and before it is answered. */
export function mortalServe(serve: ServeBranch, reach: Reach): ServeBranch {
  return async (call) => {
    await reach(`${call.phase} ${call.participant}:before`);
    const result = await serve(call);
    await reach(`${call.phase} ${call.participant}:after`);
    return result;
  };
}
