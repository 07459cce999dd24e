import { ProtocolError } from '@suanpan/protocol/errors';
import { type ReleaseStore, appOfRelease } from '../store/release-store.ts';
import { readRelease, readReleasesOf } from '../store/read-release.ts';
import type { Policy } from './policy.ts';
import { readHistory, readPolicy } from './read-policies.ts';

/** Where a pointer would go, before anybody has agreed. */
export interface PlannedMove {
  readonly app: string;
  readonly ifVersion: number;
  /** What people get now. */
  readonly from: string | null;
  readonly stable: string | null;
  readonly previous: string | null;
}

/** Plans to give everybody a release: the one that is named, or the one that was published last. */
export async function planPromotion(store: ReleaseStore, app: string, release?: string): Promise<PlannedMove> {
  const target = release ?? (await readReleasesOf(store, app))[0]?.stored.manifest.release;
  if (target === undefined) throw unknownApp(app);
  await assertKnown(store, app, target);
  const policy = await readPolicy(store, app);
  const isSame = policy?.stable === target;
  return { ...stateOf(app, policy), stable: target, previous: (isSame ? policy.previous : policy?.stable) ?? null };
}

/**
 * Plans to go back: to the release that is named, or to the last known good one.
 *
 * What is left behind is not kept as the last known good: that one is what it was when the target was given out.
 */
export async function planRollback(store: ReleaseStore, app: string, release?: string): Promise<PlannedMove> {
  const [policy, ...older] = await readHistory(store, app);
  if (!policy) throw unknownApp(app);
  const target = release ?? policy.previous;
  if (target === null) throw new ProtocolError('SP-REL-014', `Cannot roll back "${app}": it has no release before "${policy.stable}"`);
  await assertKnown(store, app, target);
  const then = older.find(({ stable }) => stable === target);
  const previous = then?.previous === policy.stable ? null : (then?.previous ?? null);
  return { ...stateOf(app, policy), stable: target, previous };
}

/** Plans to take an app away from everybody. */
export async function planRetirement(store: ReleaseStore, app: string): Promise<PlannedMove> {
  const policy = await readPolicy(store, app);
  if (!policy) throw unknownApp(app);
  return { ...stateOf(app, policy), stable: null, previous: null };
}

function stateOf(app: string, policy: Policy | null): Pick<PlannedMove, 'app' | 'ifVersion' | 'from'> {
  return { app, ifVersion: policy?.version ?? 0, from: policy?.stable ?? null };
}

async function assertKnown(store: ReleaseStore, app: string, release: string): Promise<void> {
  if (appOfRelease(release) !== app) throw new ProtocolError('SP-REL-013', `Cannot give out "${release}": it is no release of "${app}"`);
  await readRelease(store, release);
}

function unknownApp(app: string): ProtocolError {
  return new ProtocolError('SP-REL-013', `Cannot find the app "${app}": the store has no release of it`);
}
