import { listOpenItems as readPage, sumOpenItems as readSums } from '#business/money/open-item-page.ts';
import type { OpenItemFilter, OpenItemSort, OpenItemSums } from '#business/money/open-item-page.ts';
import type { OpenItem } from '#business/money/open-item.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { todayOf, type Work } from './work.ts';

/** Which part of the items is wanted, and how sorted: by when they are due when nothing is said. */
export interface OpenItemListWish extends PageArguments {
  readonly filter: OpenItemFilter;
  readonly sort?: OpenItemSort | null | undefined;
}

/** Reads one page of items as they are now. */
export async function listOpenItems({ tx, actor }: Work, wish: OpenItemListWish): Promise<Page<OpenItem>> {
  requirePermission(actor, 'money.document.read');
  const sort = wish.sort ?? { field: 'DUE_DATE', direction: 'ASC' };
  if (!isWellFormed(wish.filter)) return { rows: [], hasNextPage: false, hasPreviousPage: false };
  return readPage(tx, { ...wish.filter, onlyOf: actor.onlyOf }, { sort, wish: checkPage(wish) });
}

/** Sums all items of a filter. */
export async function sumOpenItems(work: Work, filter: OpenItemFilter): Promise<OpenItemSums> {
  requirePermission(work.actor, 'money.document.read');
  return isWellFormed(filter)
    ? readSums(work.tx, { ...filter, onlyOf: work.actor.onlyOf }, todayOf(work))
    : { count: 0, amount: 0, open: 0, overdue: 0 };
}

function isWellFormed({ customerId, supplierId, dueBefore, dateFrom, dateTo }: OpenItemFilter): boolean {
  const areIds = [customerId, supplierId].every((id) => id == null || isId(id));
  return areIds && [dueBefore, dateFrom, dateTo].every((day) => day == null || isCalendarDay(day));
}
