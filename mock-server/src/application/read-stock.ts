import { findStockOn, type ProductStock } from '#business/inventory/stock-list.ts';
import { findMoves, type MoveFilter, type StockMove } from '#business/inventory/stock-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Why a figure is kept from somebody. */
export type FieldReason = 'field-forbidden';

const mostMoves = 1000;
const farAway = '2099-12-31';

/** Reads the stock at the end of a day; all that is known of when none is named. */
export async function readStockOn({ tx, actor }: Work, day: string | null | undefined): Promise<readonly ProductStock[]> {
  requirePermission(actor, 'inventory.stock.read');
  if (day != null && !isCalendarDay(day)) return [];
  return findStockOn(tx, day ?? farAway, actor.onlyWarehouses);
}

/** Reads moves in their order, after a place; at most 1000 at once. */
export async function readStockMoves(
  { tx, actor }: Work,
  { after, first, ...filter }: MoveFilter & { readonly after?: number | null | undefined; readonly first?: number | null | undefined },
): Promise<readonly StockMove[]> {
  requirePermission(actor, 'inventory.stock.read');
  if (![filter.productId, filter.documentId].every((id) => id == null || isId(id))) return [];
  if (![filter.from, filter.to].every((day) => day == null || isCalendarDay(day))) return [];
  const limit = Math.min(Math.max(first ?? mostMoves, 1), mostMoves);
  return findMoves(tx, { ...filter, scope: actor.onlyWarehouses }, { after: after ?? 0, limit });
}

/** Returns what something cost, or refuses whoever may not know. */
export function costFor<Cost>({ actor }: Work, cost: Cost): Cost {
  if (!actor.permissions.has('inventory.cost.read')) throw new Refusal<FieldReason>('field-forbidden');
  return cost;
}
