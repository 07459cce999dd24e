import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentOperation } from '#kernel/context/operation-context.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { statesAfter, type ModelCall, type ModelState } from '../../testing/tcc/fence-model.ts';
import { take } from '../../testing/tcc/pots.ts';
import { openShardPair, type ShardPair } from '../../testing/tcc/shard-pair.ts';
import { mortalParticipant } from '../../testing/tcc/mortal.ts';
import { serveBranches, type ServeBranch } from './serve-branch.ts';

/** `npm run faults -- tcc` runs many more. */
const runs = process.env['SUANPAN_FAULTS'] === 'all' ? 1_500 : 60;
const amounts = [30, 20] as const;
const deadline = new Date(Date.now() + 3_600_000).toISOString();

let pair: ShardPair;
let serve: ServeBranch;
let count = 0;

beforeAll(async () => {
  pair = await openShardPair();
  const isLost = () => currentOperation()?.requestId === 'lost';
  const mortal = mortalParticipant(take, () => (isLost() ? Promise.reject(new Error('Lost')) : Promise.resolve()));
  const standings = (_tenantId: string, xids: readonly string[]) => Promise.resolve(new Map(xids.map((xid) => [xid, 'trying' as const])));
  serve = serveBranches({ database: pair.first.database, participants: [mortal], standings });
});
afterAll(() => pair.close());

async function outcomeOf({ phase, branch, isLost }: ModelCall, xid: string, pot: string): Promise<string> {
  const requestId = isLost ? 'lost' : 'kept';
  const operation = { requestId, operation: requestId, traceparent: null, lane: 'stable', seen: { token: null, recently: false } };
  const carried = { context: { tenantId: pair.tenantId }, operation };
  const input = { pot, amount: amounts[branch] };
  try {
    const result = await serve({ phase, xid, branch, participant: 'take', deadline, input, carried });
    expect(result).toEqual(phase === 'try' ? input : null);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    if (error instanceof Error && error.message === 'Lost') return 'lost';
    throw error;
  }
}

/** Returns what must be free and frozen when the branches stand so. */
function potOf(state: ModelState) {
  const sum = (...statuses: readonly string[]) =>
    amounts.reduce<number>((total, amount, branch) => total + (statuses.includes(state[branch] ?? 'none') ? amount : 0), 0);
  return { free: String(100 - sum('tried', 'confirmed')), frozen: String(sum('tried')) };
}

const phase = fc.constantFrom<ModelCall['phase']>('try', 'try', 'confirm', 'cancel');
const call = fc.record<ModelCall>({ phase, branch: fc.constantFrom<0 | 1>(0, 1), isLost: fc.boolean() });
const batches = fc.array(fc.array(call, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

it('phases that come twice, are lost, out of order or at once leave what some order of them would leave', async () => {
  const property = fc.asyncProperty(batches, async (plan) => {
    count += 1;
    const [xid, pot] = [randomUUID(), `model ${count}`];
    await pair.addPots(pot);
    let states: readonly ModelState[] = [['none', 'none']];
    for (const calls of plan) {
      const outcomes = await Promise.all(calls.map((each) => outcomeOf(each, xid, pot)));
      states = statesAfter(states, calls, outcomes);
      expect(states, JSON.stringify({ calls, outcomes })).not.toEqual([]);
    }
    const fences = await pair.sql<{ branch: 0 | 1; status: string }>('first', 'SELECT branch, status FROM tcc_fence WHERE xid = $1', [xid]);
    const real = [0, 1].map((branch) => fences.find((fence) => fence.branch === branch)?.status ?? 'none') as unknown as ModelState;
    expect(states).toContainEqual(real);
    expect(await pair.sql('first', 'SELECT free, frozen FROM pot WHERE name = $1', [pot])).toEqual([potOf(real)]);
  });
  await fc.assert(property, { seed: 57, numRuns: runs });
}, 600_000);
