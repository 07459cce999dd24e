import { chooseShared, forgetChoices, takeDefault, unchooseShared, updateView } from '#core/saved-view/saved-view-store.ts';
import type { SavedView, SavedViewRefusal } from '#core/saved-view/saved-view.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { mayChangeView, requireSharing } from './view-access.ts';

/** Writes a change of a view, and returns it as the actor has it from then on. */
export async function writeView(work: Work, before: SavedView, view: SavedView): Promise<SavedView> {
  const isOwn = view.memberId === work.actor.memberId;
  const says = before.name !== view.name || before.query !== view.query || before.isShared !== view.isShared;
  if (says && !mayChangeView(work.actor, view)) throw new Refusal<SavedViewRefusal>('view-of-another', { name: view.maker });
  if (view.isShared && !before.isShared) await requireSharing(work, view.page);
  await writeDefault(work, view, isOwn);
  if (!view.isShared) await forgetChoices(work.tx, view.id);
  // What somebody's page opens with is no change of a view that is somebody else's.
  if (!isOwn && !says) return view;
  await updateView(work.tx, view, changeOf(work));
  return { ...view, version: view.version + 1 };
}

async function writeDefault(work: Work, view: SavedView, isOwn: boolean): Promise<void> {
  if (view.isDefault) await takeDefault(work.tx, view, changeOf(work));
  if (isOwn) return;
  if (view.isDefault) await chooseShared(work.tx, view, changeOf(work));
  else await unchooseShared(work.tx, view, changeOf(work));
}
