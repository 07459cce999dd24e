import { requirePermission, type Actor } from '#core/access/actor.ts';
import { permissionOfPage } from '#core/saved-view/page-permission.ts';
import { countShared } from '#core/saved-view/saved-view-store.ts';
import { mostShared, type SavedView, type SavedViewRefusal } from '#core/saved-view/saved-view.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from '../work.ts';

/** Returns whether the actor sees a page whose views are shared: whoever does not gets none of them. */
export function seesSharedViews({ permissions }: Actor, page: string): boolean {
  const permission = permissionOfPage(page);
  return permission !== null && permissions.has(permission);
}

/** Returns whether the actor may change what a view says: its maker, and whoever shares views. */
export function mayChangeView({ memberId, permissions }: Actor, view: SavedView): boolean {
  return view.memberId === memberId || permissions.has('settings.company.write');
}

/** Returns whether the actor may share a view that is not shared, or withdraw one that is. */
export function mayShareView(actor: Actor, view: SavedView): boolean {
  if (view.isShared) return mayChangeView(actor, view);
  return actor.permissions.has('settings.company.write') && seesSharedViews(actor, view.page);
}

/** Refuses unless the actor may have one more view of a page be shared. */
export async function requireSharing({ tx, actor }: Work, page: string): Promise<void> {
  requirePermission(actor, 'settings.company.write');
  if (!seesSharedViews(actor, page)) throw new Refusal<SavedViewRefusal>('view-page-not-shared');
  if ((await countShared(tx, page)) >= mostShared) throw new Refusal<SavedViewRefusal>('shared-views-too-many', { max: mostShared });
}
