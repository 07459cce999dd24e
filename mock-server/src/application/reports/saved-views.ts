import { requirePermission } from '#core/access/actor.ts';
import { deleteView, findViews, insertView, lockView, lockViewsOf, takeDefault, updateView } from '#core/saved-view/saved-view-store.ts';
import { isPagePath, mostViews, type SavedView, type SavedViewReason, type SavedViewRefusal } from '#core/saved-view/saved-view.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';

/** What is entered about a view; what is left out of a change stays. */
export interface SavedViewEntries {
  readonly name?: string | null | undefined;
  readonly query?: string | null | undefined;
  readonly isDefault?: boolean | null | undefined;
}

/** Which view, as it was read. */
interface WantedView {
  readonly id: string;
  readonly version: number;
}

/** Reads what the actor keeps of a page; of what is no page nobody keeps anything. */
export async function listSavedViews({ tx, actor }: Work, page: string): Promise<readonly SavedView[]> {
  requirePermission(actor, 'workbench.view.write');
  return isPagePath(page) ? findViews(tx, actor.memberId, page) : [];
}

/** Keeps what a page shows under a name. */
export async function createSavedView(work: Work, page: string, entries: SavedViewEntries): Promise<SavedView> {
  requirePermission(work.actor, 'workbench.view.write');
  await lockViewsOf(work.tx, work.actor.memberId);
  const others = await listSavedViews(work, page);
  const view = check({ id: work.ids.next(), version: 1, page, name: '', query: '', isDefault: false }, entries, others);
  if (others.length >= mostViews) throw new Refusal<SavedViewRefusal>('views-too-many', { max: mostViews });
  if (view.isDefault) await takeDefault(work.tx, view, changeOf(work));
  await insertView(work.tx, view, changeOf(work));
  return view;
}

/** Changes one of the actor's views; somebody else's is as unknown as none. */
export async function updateSavedView(work: Work, wanted: WantedView, entries: SavedViewEntries): Promise<SavedView> {
  requirePermission(work.actor, 'workbench.view.write');
  await lockViewsOf(work.tx, work.actor.memberId);
  const before = await lockWanted(work, wanted);
  const view = check(before, entries, await listSavedViews(work, before.page));
  if (view.isDefault) await takeDefault(work.tx, view, changeOf(work));
  await updateView(work.tx, view, changeOf(work));
  return { ...view, version: view.version + 1 };
}

/** Removes one of the actor's views, and returns what it was. */
export async function deleteSavedView(work: Work, wanted: WantedView): Promise<SavedView> {
  requirePermission(work.actor, 'workbench.view.write');
  const view = await lockWanted(work, wanted);
  await deleteView(work.tx, view.id);
  return view;
}

async function lockWanted({ tx, actor }: Work, { id, version }: WantedView): Promise<SavedView> {
  const view = isId(id) ? await lockView(tx, actor.memberId, id) : null;
  if (view === null) throw new Refusal<SavedViewRefusal>('view-not-found');
  if (view.version !== version) throw new Refusal<SavedViewRefusal>('stale-view', { version: view.version });
  return view;
}

function check(before: SavedView, entries: SavedViewEntries, others: readonly SavedView[]): SavedView {
  const problems = new ProblemList<SavedViewReason | TextReason>();
  const name = checkText(problems, { path: 'name', text: entries.name ?? before.name }, { max: 40, required: true });
  const query = checkText(problems, { path: 'query', text: entries.query ?? before.query }, { max: 1000 });
  if (!isPagePath(before.page)) problems.add('page', 'view-page-malformed');
  else if (others.some((other) => other.name === name && other.id !== before.id)) {
    problems.add('name', 'view-name-taken', { name });
  }
  problems.assertNone();
  return { ...before, name, query, isDefault: entries.isDefault ?? before.isDefault };
}
