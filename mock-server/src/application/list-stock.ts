import {
  listStock as readPage,
  sumStock as readSums,
  type StockFilter,
  type StockSort,
  type StockSums,
} from '#business/inventory/stock-page.ts';
import type { ProductStock } from '#business/inventory/stock-list.ts';
import { listStockPeriods as readPeriods, sumStockPeriods as readPeriodSums } from '#business/inventory/stock-period.ts';
import type { PeriodWish, ProductPeriod, StockPeriod } from '#business/inventory/stock-period.ts';
import { listMoves, type StockMove } from '#business/inventory/stock-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { costFor } from './read-stock.ts';
import type { Work } from './work.ts';

/** Which part of the stock is wanted, and how sorted: by code when nothing is said. */
export interface StockListWish extends PageArguments {
  readonly filter?: StockFilter | null | undefined;
  readonly sort?: StockSort | null | undefined;
}

/** Which part of what some days did to the stock is wanted. */
export type StockPeriodWish = PeriodWish & PageArguments;

const nowhere = { rows: [], hasNextPage: false, hasPreviousPage: false } as const;

/** Reads one page of what there is now. */
export async function listStock(work: Work, wish: StockListWish): Promise<Page<ProductStock>> {
  requirePermission(work.actor, 'inventory.stock.read');
  const sort = wish.sort ?? { field: 'CODE', direction: 'ASC' };
  // The order alone would tell what things cost.
  if (sort.field === 'AMOUNT') costFor(work, null);
  const filter = wish.filter ?? {};
  return isWellFormed(filter) ? readPage(work.tx, filter, { sort, wish: checkPage(wish) }) : nowhere;
}

/** Sums the whole filtered stock. */
export async function sumStock({ tx, actor }: Work, filter: StockFilter | null | undefined): Promise<StockSums> {
  requirePermission(actor, 'inventory.stock.read');
  return isWellFormed(filter ?? {}) ? readSums(tx, filter ?? {}) : { count: 0, lowCount: 0, quantity: '0', amount: 0 };
}

/** Reads one page of what some days did to each product. */
export async function listStockPeriods({ tx, actor }: Work, wish: StockPeriodWish): Promise<Page<ProductPeriod>> {
  requirePermission(actor, 'inventory.stock.read');
  return isGoodPeriod(wish) ? readPeriods(tx, wish, checkPage(wish)) : nowhere;
}

/** Sums what some days did to all of these products, and counts them. */
export async function sumStockPeriods({ tx, actor }: Work, wish: PeriodWish): Promise<StockPeriod & { readonly count: number }> {
  requirePermission(actor, 'inventory.stock.read');
  if (isGoodPeriod(wish)) return readPeriodSums(tx, wish);
  const none = { quantity: '0', amount: 0 };
  return { opening: none, incoming: none, outgoing: none, closing: none, count: 0 };
}

/** Reads one page of the moves of a product in some days. */
export async function listProductMoves({ tx, actor }: Work, wish: StockPeriodWish): Promise<Page<StockMove>> {
  requirePermission(actor, 'inventory.stock.read');
  return isGoodPeriod(wish) ? listMoves(tx, wish, checkPage(wish)) : nowhere;
}

function isGoodPeriod(wish: PeriodWish): boolean {
  return isCalendarDay(wish.from) && isCalendarDay(wish.to) && isWellFormed(wish);
}

function isWellFormed(ids: Pick<PeriodWish, 'productId' | 'warehouseId'>): boolean {
  return [ids.productId, ids.warehouseId].every((id) => id == null || isId(id));
}
