import { ageingOf, type Ageing } from '#business/money/ageing.ts';
import { findOpenItems, type ItemFilter } from '#business/money/open-item-store.ts';
import type { OpenItem } from '#business/money/open-item.ts';
import { requireAnyPermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { todayOf, type Work } from './work.ts';

/** Which open items are wanted, and of which day; today when left out. */
export interface OpenItemWish extends ItemFilter {
  readonly on?: string | null | undefined;
}

/** Reads what was open at the end of a day, in the order in which it was written. */
export async function readOpenItems(work: Work, { on, ...filter }: OpenItemWish): Promise<readonly OpenItem[]> {
  const isOfCustomers = filter.kind === 'RECEIVABLE' || filter.kind === 'CUSTOMER_ADVANCE';
  // Who takes and pays money knows what is owed, though prices may be hidden from them.
  requireAnyPermission(work.actor, [isOfCustomers ? 'sales.document.read' : 'purchasing.document.read', 'money.document.read']);
  const day = on ?? todayOf(work);
  const isGood = isCalendarDay(day) && [filter.customerId, filter.supplierId].every((id) => id == null || isId(id));
  return isGood ? findOpenItems(work.tx, { ...filter, onlyOf: work.actor.onlyOf }, day) : [];
}

/** Sorts what was open at the end of a day by its age (R11). */
export async function readAgeing(work: Work, wish: OpenItemWish): Promise<Ageing> {
  return ageingOf(await readOpenItems(work, wish), wish.on ?? todayOf(work));
}
