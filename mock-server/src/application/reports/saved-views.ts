import { requirePermission } from '#core/access/actor.ts';
import { deleteView, findViews, forgetChoices, insertView, lockView, lockViews, takeDefault } from '#core/saved-view/saved-view-store.ts';
import { isPagePath, mostViews, type SavedView, type SavedViewRefusal } from '#core/saved-view/saved-view.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { checkView, type SavedViewEntries } from './check-view.ts';
import { requireSharing, seesSharedViews } from './view-access.ts';
import { writeView } from './write-view.ts';

/** Which view, as it was read. */
interface WantedView {
  readonly id: string;
  readonly version: number;
}

/** Reads what the actor keeps of a page, and what is shared with whoever sees it; of what is no page nobody keeps anything. */
export async function listSavedViews({ tx, actor }: Work, page: string): Promise<readonly SavedView[]> {
  requirePermission(actor, 'workbench.view.write');
  if (!isPagePath(page)) return [];
  return findViews(tx, { memberId: actor.memberId, page, withShared: seesSharedViews(actor, page) });
}

/** Keeps what a page shows under a name. */
export async function createSavedView(work: Work, page: string, entries: SavedViewEntries): Promise<SavedView> {
  const { tx, actor } = work;
  requirePermission(actor, 'workbench.view.write');
  await lockViews(tx);
  const others = isPagePath(page) ? await findViews(tx, { memberId: actor.memberId, page, withShared: false }) : [];
  const blank = { id: work.ids.next(), version: 1, memberId: actor.memberId, maker: '', page, name: '', query: '', isDefault: false };
  const view = checkView({ ...blank, isShared: false }, entries, others);
  if (others.length >= mostViews) throw new Refusal<SavedViewRefusal>('views-too-many', { max: mostViews });
  if (view.isShared) await requireSharing(work, page);
  if (view.isDefault) await takeDefault(tx, view, changeOf(work));
  await insertView(tx, view, changeOf(work));
  return (await lockView(tx, actor.memberId, view.id)) ?? view;
}

/** Changes a view: what it says, for its maker and for whoever shares views; what the actor's page opens with, for any. */
export async function updateSavedView(work: Work, wanted: WantedView, entries: SavedViewEntries): Promise<SavedView> {
  requirePermission(work.actor, 'workbench.view.write');
  await lockViews(work.tx);
  const before = await lockWanted(work, wanted);
  const others = await findViews(work.tx, { memberId: before.memberId, page: before.page, withShared: false });
  return writeView(work, before, checkView(before, entries, others));
}

/** Removes one of the actor's views, and returns what it was; who may withdraw somebody else's does not remove it. */
export async function deleteSavedView(work: Work, wanted: WantedView): Promise<SavedView> {
  requirePermission(work.actor, 'workbench.view.write');
  await lockViews(work.tx);
  const view = await lockWanted(work, wanted);
  if (view.memberId !== work.actor.memberId) throw new Refusal<SavedViewRefusal>('view-of-another', { name: view.maker });
  await forgetChoices(work.tx, view.id);
  await deleteView(work.tx, view.id);
  return view;
}

/** Reads a view for a change; one that the actor does not see is as unknown as none. */
async function lockWanted({ tx, actor }: Work, { id, version }: WantedView): Promise<SavedView> {
  const view = isId(id) ? await lockView(tx, actor.memberId, id) : null;
  if (view === null || (view.memberId !== actor.memberId && !seesSharedViews(actor, view.page))) {
    throw new Refusal<SavedViewRefusal>('view-not-found');
  }
  if (view.version !== version) throw new Refusal<SavedViewRefusal>('stale-view', { version: view.version });
  return view;
}
