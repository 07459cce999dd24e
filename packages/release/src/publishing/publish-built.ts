import { type ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import { movePointer } from '../pointers/move-pointer.ts';
import { planPromotion, planRetirement } from '../pointers/plan-move.ts';
import type { Policy } from '../pointers/policy.ts';
import { listPolicies, readPolicyAt, readPolicy } from '../pointers/read-policies.ts';
import { type ReleaseStore, appOfRelease } from '../store/release-store.ts';
import { findReleaseFolder } from './find-release-folder.ts';
import { publishRelease } from './publish-release.ts';
import { sweepIncoming } from './sweep-incoming.ts';

/** What was built beside a server that starts. */
export interface BuiltFolders {
  /** Output folders of the shell and of the apps of this repository. */
  readonly own: readonly string[];
  /** Output folders of further apps, which are there for this start alone. */
  readonly extra: readonly string[];
  readonly actor: string;
  /** ISO 8601. */
  readonly at: string;
}

const ownReason = 'built here';
const extraReason = 'named by SUANPAN_EXTRA_APPS';

/**
 * Brings what was built into the store, and gives it out where that undoes nobody's decision: an app without a pointer,
 * a release that the store did not have yet, or a pointer that a start has put there.
 *
 * Returns what could not be published; the rest is there.
 */
export async function publishBuilt(store: ReleaseStore, built: BuiltFolders): Promise<ProtocolError[]> {
  const problems: ProtocolError[] = [];
  await sweepIncoming(store, Date.parse(built.at));
  const attempt = async (folder: string, reason: string): Promise<string[]> => {
    try {
      return [await publishOne(store, folder, { ...built, reason })];
    } catch (error) {
      if (!isProtocolError(error)) throw error;
      problems.push(error);
      return [];
    }
  };
  await Promise.all(built.own.map((folder) => attempt(folder, ownReason)));
  const extra = await Promise.all(built.extra.map((folder) => attempt(folder, extraReason)));
  await retireExtras(store, new Set(extra.flat()), built);
  return problems;
}

interface StartFacts {
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
}

async function publishOne(store: ReleaseStore, dist: string, { actor, at, reason }: StartFacts): Promise<string> {
  const { release, isNew } = await publishRelease(store, await findReleaseFolder(dist), { actor, at });
  const app = appOfRelease(release) ?? '';
  const policy = await readPolicy(store, app);
  if (policy?.stable !== release && (isNew || mayBeMoved(policy))) {
    const { from: _from, ...plan } = await planPromotion(store, app, release);
    await moveUnlessMoved(() => movePointer(store, { ...plan, change: { action: 'start', actor, at, reason } }));
  }
  return app;
}

function mayBeMoved(policy: Policy | null): boolean {
  return policy === null || policy.change.action === 'start';
}

/** What an earlier start gave out because its settings named it goes when they name it no more. */
async function retireExtras(store: ReleaseStore, present: ReadonlySet<string>, { actor, at }: BuiltFolders): Promise<void> {
  const policies = await Promise.all((await listPolicies(store)).map((file) => readPolicyAt(store, file).catch(() => null)));
  const gone = policies.filter(
    (policy) => policy !== null && policy.stable !== null && policy.change.reason === extraReason && !present.has(policy.app),
  );
  for (const policy of gone) {
    const { from: _from, ...plan } = await planRetirement(store, policy?.app ?? '');
    await moveUnlessMoved(() => movePointer(store, { ...plan, change: { action: 'start', actor, at, reason: extraReason } }));
  }
}

/** Somebody who moved the pointer in this very moment knew what they did. */
async function moveUnlessMoved(move: () => Promise<unknown>): Promise<void> {
  await move().catch((error: unknown) => {
    if (!isProtocolError(error) || error.code !== 'SP-REL-012') throw error;
  });
}
