import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { faultCases, nameOfCase } from '../../testing/tcc/fault-cases.ts';
import { FaultWorld, type Role } from '../../testing/tcc/fault-world.ts';
import { leaveBehind, look, recoverTwice, runTrial, xidsOf } from '../../testing/tcc/run-trial.ts';

/** `npm run faults -- tcc` runs every case. */
const cases = process.env['SUANPAN_FAULTS'] === 'all' ? faultCases.all : faultCases.representative;
const nothingLeft = { secondRecovery: { confirmed: 0, cancelled: 0, open: 0 }, didSecondChange: false };

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.open();
});
afterAll(() => world.close());

function endedAs(state: 'confirmed' | 'cancelled' | 'nothing') {
  const moved = state === 'confirmed' ? 30 : 0;
  const pots = [
    { free: 100 - moved, frozen: 0 },
    { free: moved, frozen: 0 },
  ];
  return { state, pots, fences: state === 'nothing' ? [] : [state] };
}

it.each(cases.map((faultCase) => [nameOfCase(faultCase), faultCase] as const))('%s', async (name, faultCase) => {
  const { answer, ends } = faultCase;
  expect(await runTrial(world, faultCase, name)).toEqual({ signal: 'SIGKILL', answer, ...endedAs(ends), ...nothingLeft });
});

describe('between processes', () => {
  let pot: string;
  let count = 0;
  let known: readonly string[];

  const tell = (role: Role, ...deed: Parameters<ReturnType<FaultWorld['child']>['tell']>) => world.child(role).tell(...deed);
  const run = (kind: 'agreed' | 'refused') =>
    tell('coordinator', { do: 'run', tenantId: world.pair.tenantId, plan: world.plan(pot, kind) });
  const newXid = async (): Promise<string> => (await xidsOf(world)).find((xid) => !known.includes(xid)) ?? 'none';
  const lookNow = async () => look(world, pot, await newXid());
  const answerOf = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => (error instanceof Error ? error.message : error));

  beforeAll(() => world.revive());
  beforeEach(async () => {
    count += 1;
    pot = `between ${count}`;
    await world.pair.addPots(pot);
    known = await xidsOf(world);
  });

  it('a try that is under way when its coordinator dies is waited for, and cancelled', async () => {
    await tell('take', { do: 'trap', trap: { point: 'try take:inside', how: 'hold' } });
    const answer = answerOf(run('agreed'));
    await world.child('take').reached();
    await world.child('coordinator').kill();
    await world.buried('coordinator');
    await answer;
    await world.pair.passHour();
    const recovery = world.recover();
    await vi.waitUntil(async () => (await world.pair.sql('first', 'SELECT FROM pg_locks WHERE NOT granted')).length > 0, 20_000);
    await tell('take', { do: 'go' });
    expect(await recovery).toEqual({ confirmed: 0, cancelled: 1, open: 0 });
    await world.revive();
    expect({ ...(await recoverTwice(world)), ...(await lookNow()) }).toEqual({ ...endedAs('cancelled'), ...nothingLeft });
  });

  it('a try that comes after its cancel is refused, also when fence and log are purged', async () => {
    await leaveBehind(world, 'begun', { name: pot, amount: 30 });
    await world.pair.passHour();
    await world.recover();
    const xid = await newXid();
    const { caller } = world.tools();
    const carried = { context: { tenantId: world.pair.tenantId }, operation: null };
    const late = (deadline: string) => {
      const input = { pot, amount: 30 };
      return caller
        .call(world.address('take'), { phase: 'try', xid, branch: 0, participant: 'take', deadline, input, carried }, 5_000)
        .catch((error: unknown) => (error instanceof Refusal ? error.reason : error));
    };
    const [soon, past] = [new Date(Date.now() + 3_600_000).toISOString(), new Date(Date.now() - 1_000).toISOString()];
    expect(await late(soon)).toBe('tcc-late-try');
    await world.pair.sql('both', 'DELETE FROM tcc_fence');
    expect([await late(soon), await late(past)]).toEqual(['tcc-late-try', 'tcc-late-try']);
    await world.pair.sql('first', 'DELETE FROM tcc_transaction');
    expect(await late(soon)).toBe('tcc-late-try');
    expect((await look(world, pot, xid)).pots).toEqual(endedAs('nothing').pots);
  });

  it('a participant that is down when it should confirm is tried again until it is up, and never cancelled', async () => {
    await tell('coordinator', { do: 'trap', trap: { point: 'confirm 1:before', how: 'hold' } });
    const answer = run('agreed');
    await world.child('coordinator').reached();
    await world.child('give').kill();
    await world.buried('give');
    await tell('coordinator', { do: 'go' });
    expect(await answer).toMatchObject({ state: 'confirming' });
    for (const _ of [1, 2, 3]) {
      await world.pair.passHour();
      expect(await world.recover()).toEqual({ confirmed: 0, cancelled: 0, open: 1 });
    }
    const log = await world.pair.sql('first', 'SELECT state, tries FROM tcc_transaction WHERE xid = $1', [await newXid()]);
    expect(log).toEqual([{ state: 'confirming', tries: 4 }]);
    await world.revive();
    expect({ ...(await recoverTwice(world)), ...(await lookNow()) }).toEqual({ ...endedAs('confirmed'), ...nothingLeft });
  });

  it('a participant that has moved between two phases is found where it is now', async () => {
    await tell('coordinator', { do: 'trap', trap: { point: 'decide:before', how: 'hold' } });
    const answer = run('agreed');
    await world.child('coordinator').reached();
    const moved = await world.startAt('give', 'moved');
    await world.child('give').kill();
    await world.buried('give');
    await tell('coordinator', { do: 'address', addresses: { ...world.addresses, give: world.address('moved') } });
    await tell('coordinator', { do: 'go' });
    expect(await answer).toMatchObject({ state: 'confirmed' });
    expect(await lookNow()).toEqual(endedAs('confirmed'));
    const branches = await world.pair.sql('first', 'SELECT address FROM tcc_branch WHERE xid = $1 ORDER BY branch', [await newXid()]);
    expect(branches).toEqual([{ address: world.address('take') }, { address: world.address('moved') }]);
    await moved.kill();
    await world.revive();
  });

  it('two processes that recover at once share the work', async () => {
    for (const _ of Array.from({ length: 9 })) await leaveBehind(world, 'confirming', { name: pot, amount: 1 });
    await world.pair.passHour();
    const reports = await Promise.all([tell('coordinator', { do: 'recover' }), world.recover()]);
    expect(reports.map((report) => (report as { readonly confirmed: number }).confirmed).reduce((sum, part) => sum + part, 0)).toBe(9);
    expect((await lookNow()).pots).toEqual([
      { free: 91, frozen: 0 },
      { free: 9, frozen: 0 },
    ]);
  });

  it('clocks of processes that are an hour off change nothing: deadlines are told by the database', async () => {
    await tell('take', { do: 'skew', byMs: 3_600_000 });
    await tell('coordinator', { do: 'skew', byMs: -3_600_000 });
    expect(await run('agreed')).toMatchObject({ state: 'confirmed' });
    expect(await answerOf(run('refused'))).toBe('pot-closed');
    await leaveBehind(world, 'trying', { name: pot, amount: 30 });
    await tell('coordinator', { do: 'skew', byMs: 7_200_000 });
    expect(await tell('coordinator', { do: 'recover' })).toEqual({ confirmed: 0, cancelled: 0, open: 0 });
    await world.pair.passHour();
    expect(await tell('coordinator', { do: 'recover' })).toEqual({ confirmed: 0, cancelled: 1, open: 0 });
    expect((await lookNow()).pots).toEqual(endedAs('confirmed').pots);
  });
});
