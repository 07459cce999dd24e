import { movePointer } from '../pointers/move-pointer.ts';
import { planPromotion } from '../pointers/plan-move.ts';
import { appOfRelease, openReleaseStore } from '../store/release-store.ts';
import { publishRelease } from './publish-release.ts';

/** Run as a process of its own by tests: publishes a folder into a store and then tries once to give it out. */
const [storeFolder = '', folder = '', actor = ''] = process.argv.slice(2);
const at = '2026-11-23T02:24:00.000Z';
const store = await openReleaseStore(storeFolder);
const { release, isNew } = await publishRelease(store, folder, { at, actor });
const { from: _from, ...plan } = await planPromotion(store, appOfRelease(release) ?? '', release);
const moved = await movePointer(store, { ...plan, change: { action: 'promote', actor, at, reason: 'test' } }).then(
  () => true,
  () => false,
);
process.stdout.write(JSON.stringify({ isNew, moved }));
