import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ProtocolError } from '@suanpan/protocol/errors';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBuiltRelease } from '../publishing/built-release.examples.ts';
import { publishRelease } from '../publishing/publish-release.ts';
import { type ReleaseStore, openReleaseStore } from '../store/release-store.ts';
import { movePointer } from './move-pointer.ts';
import { type PlannedMove, planPromotion, planRetirement, planRollback } from './plan-move.ts';
import { readHistory, readPolicy } from './read-policies.ts';

let store: ReleaseStore;
let minute = 0;
const now = (): string => new Date(Date.UTC(2026, 10, 23, 2, (minute += 1))).toISOString();

beforeEach(async () => {
  store = await openReleaseStore(await mkdtemp(join(tmpdir(), 'suanpan-store-')));
});

async function publish(version: string): Promise<string> {
  const { folder, release } = await writeBuiltRelease({ version });
  await publishRelease(store, folder, { at: now(), actor: 'test' });
  return release;
}

async function carryOut({ from: _from, ...plan }: PlannedMove, action: 'promote' | 'rollback' | 'retire' = 'promote') {
  return movePointer(store, { ...plan, change: { action, actor: 'test', reason: '', at: now() } });
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  const error = await act.catch((thrown: unknown) => thrown);
  if (error instanceof ProtocolError) return error.code;
  throw new Error('expected a ProtocolError');
}

describe('a pointer', () => {
  it('goes to the release that was published last, and keeps the one before as the last known good', async () => {
    const one = await publish('1.0.0');
    await carryOut(await planPromotion(store, 'sales'));
    const two = await publish('0.9.0');
    await carryOut(await planPromotion(store, 'sales'));
    expect(await readPolicy(store, 'sales')).toMatchObject({ version: 2, stable: two, previous: one });
  });

  it('goes back to the last known good one, and does not keep what was bad as good', async () => {
    const [one, two, three] = [await publish('1.0.0'), await publish('1.1.0'), await publish('1.2.0')];
    for (const release of [one, two, three]) await carryOut(await planPromotion(store, 'sales', release));
    await carryOut(await planRollback(store, 'sales'), 'rollback');
    expect(await readPolicy(store, 'sales')).toMatchObject({ stable: two, previous: one });
    await carryOut(await planRollback(store, 'sales'), 'rollback');
    expect(await readPolicy(store, 'sales')).toMatchObject({ stable: one, previous: null });
    expect(await codeOf(planRollback(store, 'sales'))).toBe('SP-REL-014');
    expect((await readHistory(store, 'sales')).map(({ stable, change }) => [change.action, stable])).toEqual([
      ['rollback', one],
      ['rollback', two],
      ['promote', three],
      ['promote', two],
      ['promote', one],
    ]);
  });

  it('is not moved by somebody who read it before another moved it', async () => {
    const one = await publish('1.0.0');
    const [mine, theirs] = [await planPromotion(store, 'sales', one), await planPromotion(store, 'sales', one)];
    await carryOut(theirs);
    expect(await codeOf(carryOut(mine))).toBe('SP-REL-012');
    expect(await readHistory(store, 'sales')).toHaveLength(1);
  });

  it('goes to no release that the store does not have, or of another app', async () => {
    const one = await publish('1.0.0');
    expect(await codeOf(planPromotion(store, 'sales', 'sales@9.9.9-00000000'))).toBe('SP-REL-013');
    expect(await codeOf(planPromotion(store, 'ledger', one))).toBe('SP-REL-013');
    expect(await codeOf(planPromotion(store, 'ledger'))).toBe('SP-REL-013');
    expect(await codeOf(planRetirement(store, 'ledger'))).toBe('SP-REL-013');
  });

  it('keeps its promises over any sequence of moves', { timeout: 60_000 }, async () => {
    const releases = [await publish('1.0.0'), await publish('1.1.0'), await publish('1.2.0')];
    const move = fc.oneof(
      fc.record({ kind: fc.constant('promote' as const), release: fc.constantFrom(...releases) }),
      fc.record({ kind: fc.constant('rollback' as const), release: fc.constantFrom(undefined, ...releases) }),
      fc.record({ kind: fc.constant('retire' as const), release: fc.constant(undefined) }),
    );
    const plans = { promote: planPromotion, rollback: planRollback, retire: planRetirement } as const;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), async (moves) => {
        for (const { kind, release } of moves) {
          const plan = await plans[kind](store, 'sales', release).catch(() => null);
          if (plan) await carryOut(plan, kind);
          const policy = await readPolicy(store, 'sales');
          expect(policy === null || policy.stable === null || policy.stable !== policy.previous).toBe(true);
          if (plan && kind !== 'retire') expect(policy?.stable).toBe(plan.stable);
        }
        const history = await readHistory(store, 'sales');
        expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => history.length - index));
      }),
      { numRuns: 30 },
    );
  });
});
