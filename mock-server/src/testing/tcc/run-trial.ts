import type { TccState } from '#kernel/tcc/coordinator-log.ts';
import type { RecoveryReport } from '#kernel/tcc/recover-transactions.ts';
import { tccRunner } from '#kernel/tcc/run-tcc.ts';
import type { FaultCase } from './fault-cases.ts';
import type { FaultWorld } from './fault-world.ts';
import { mortalCaller, mortalDatabase, type Reach } from './mortal.ts';

/** What became of a case. */
export interface Trial {
  /** What ended the process that was to die. */
  readonly signal: string | null;
  readonly answer: string | null;
  readonly state: TccState | 'nothing';
  /** Of the pot in the first and in the second database. */
  readonly pots: readonly { readonly free: number; readonly frozen: number }[];
  /** How the branches ended at their participants, each once. */
  readonly fences: readonly string[];
  readonly secondRecovery: RecoveryReport;
  readonly didSecondChange: boolean;
}

/** Lets one process die as the case says, starts it again, recovers twice, and looks at what is there. */
export async function runTrial(world: FaultWorld, faultCase: FaultCase, pot: string): Promise<Trial> {
  const { during, dies, point } = faultCase;
  await world.pair.addPots(pot);
  const known = await xidsOf(world);
  if (during !== 'run') await leaveBehind(world, during, { name: pot, amount: 30 });
  await world.child(dies).tell({ do: 'trap', trap: { point, how: 'die' } });
  const answering = answerOf(world, faultCase, pot);
  const signal = await world.buried(dies);
  const answer = await answering;
  await world.revive();
  const xid = (await xidsOf(world)).find((id) => !known.includes(id));
  return { signal, answer: dies === 'coordinator' ? null : answer, ...(await recoverTwice(world)), ...(await look(world, pot, xid)) };
}

/** Recovers after an hour, and once more, and tells what the second time did. */
export async function recoverTwice(world: FaultWorld): Promise<Pick<Trial, 'secondRecovery' | 'didSecondChange'>> {
  await world.pair.passHour();
  await world.recover();
  const before = await world.pair.dump();
  await world.pair.passHour();
  const secondRecovery = await world.recover();
  return { secondRecovery, didSecondChange: JSON.stringify(before) !== JSON.stringify(await world.pair.dump()) };
}

/** Returns how a transaction, its branches and the pots of a case stand. */
export async function look(world: FaultWorld, pot: string, xid: string | undefined): Promise<Pick<Trial, 'state' | 'pots' | 'fences'>> {
  const { sql } = world.pair;
  const [log] = await sql<{ readonly state: TccState }>('first', 'SELECT state FROM tcc_transaction WHERE xid = $1', [xid ?? null]);
  const fences = await sql<{ readonly status: string }>('both', 'SELECT status FROM tcc_fence WHERE xid = $1', [xid ?? null]);
  const pots = await sql<{ readonly free: string; readonly frozen: string }>('both', 'SELECT free, frozen FROM pot WHERE name = $1', [pot]);
  return {
    state: log?.state ?? 'nothing',
    pots: pots.map(({ free, frozen }) => ({ free: Number(free), frozen: Number(frozen) })),
    fences: [...new Set(fences.map(({ status }) => (status === 'suspended' ? 'cancelled' : status)))],
  };
}

/** Returns every transaction of the log. */
export async function xidsOf({ pair }: FaultWorld): Promise<readonly string[]> {
  return (await pair.sql<{ readonly xid: string }>('first', 'SELECT xid FROM tcc_transaction')).map(({ xid }) => xid);
}

async function answerOf(world: FaultWorld, { during, plan }: FaultCase, pot: string): Promise<string> {
  const coordinator = world.child('coordinator');
  const { tenantId } = world.pair;
  try {
    if (during === 'run') {
      const { state } = (await coordinator.tell({ do: 'run', tenantId, plan: world.plan(pot, plan) })) as { readonly state: string };
      return state;
    }
    await world.pair.passHour();
    const { open } = (await coordinator.tell({ do: 'recover' })) as RecoveryReport;
    return open > 0 ? 'open' : 'ended';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How far a transaction is that was left behind: written and not tried, tried, or to be confirmed. */
type Left = 'begun' | 'trying' | 'confirming';

const gone: Readonly<Record<Left, RegExp>> = {
  begun: /^(?:try 0|decide):before$/,
  trying: /^decide:before$/,
  confirming: /^confirm \d:before$/,
};

/** Leaves a transaction as a coordinator does that dies, without the time that a process takes to start. */
export async function leaveBehind(world: FaultWorld, state: Left, pot: { readonly name: string; readonly amount: number }): Promise<void> {
  const lost: Reach = (point) => (gone[state].test(point) ? Promise.reject(new Error('Gone')) : Promise.resolve());
  const names = ['begin', 'decide'];
  const usual = world.tools();
  const tools = world.tools({
    database: mortalDatabase(usual.database, lost, () => names.shift()),
    caller: mortalCaller(usual.caller, lost),
  });
  const work = tccRunner(tools, world.ids)({ tenantId: world.pair.tenantId }, world.plan(pot.name, 'agreed', pot.amount));
  await work.catch((error: unknown) => error);
}
