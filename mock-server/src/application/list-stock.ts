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
import { seesPlace } from '#business/inventory/stock-scope.ts';
import { requirePermission, type Actor } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { costFor, type FieldReason } from './read-stock.ts';
import type { Work } from './work.ts';

/** Which part of the stock is wanted, and how sorted: by code when nothing is said. */
export interface StockListWish extends PageArguments {
  readonly filter?: StockFilter | null | undefined;
  readonly sort?: StockSort | null | undefined;
}

/** Which part of what some days did to the stock is wanted. */
export type StockPeriodWish = PeriodWish & PageArguments;

const nowhere = { rows: [], hasNextPage: false, hasPreviousPage: false } as const;

/** Reads one page of what there is now in the warehouses that the member sees. */
export async function listStock(work: Work, wish: StockListWish): Promise<Page<ProductStock>> {
  const { tx, actor } = work;
  requirePermission(actor, 'inventory.stock.read');
  const sort = wish.sort ?? { field: 'CODE', direction: 'ASC' };
  // The order alone would tell what things cost.
  if (sort.field === 'AMOUNT') assertKnowsCosts(work);
  const filter = wish.filter ?? {};
  if (!isSeen(actor, filter)) return nowhere;
  return readPage(tx, { filter, scope: actor.onlyWarehouses }, { sort, wish: checkPage(wish) });
}

/** Sums the whole filtered stock in the warehouses that the member sees. */
export async function sumStock({ tx, actor }: Work, wanted: StockFilter | null | undefined): Promise<StockSums> {
  requirePermission(actor, 'inventory.stock.read');
  const filter = wanted ?? {};
  if (!isSeen(actor, filter)) return { count: 0, lowCount: 0, quantity: '0', amount: 0 };
  return readSums(tx, { filter, scope: actor.onlyWarehouses });
}

/** Reads one page of what some days did to each product in the warehouses that the member sees. */
export async function listStockPeriods({ tx, actor }: Work, wish: StockPeriodWish): Promise<Page<ProductPeriod>> {
  requirePermission(actor, 'inventory.stock.read');
  return isGoodPeriod(actor, wish) ? readPeriods(tx, { ...wish, scope: actor.onlyWarehouses }, checkPage(wish)) : nowhere;
}

/** Sums what some days did to all of these products, and counts them. */
export async function sumStockPeriods({ tx, actor }: Work, wish: PeriodWish): Promise<StockPeriod & { readonly count: number }> {
  requirePermission(actor, 'inventory.stock.read');
  if (isGoodPeriod(actor, wish)) return readPeriodSums(tx, { ...wish, scope: actor.onlyWarehouses });
  const none = { quantity: '0', amount: 0 };
  return { opening: none, incoming: none, outgoing: none, closing: none, count: 0 };
}

/** Reads one page of the moves of a product in some days, in the warehouses that the member sees. */
export async function listProductMoves({ tx, actor }: Work, wish: StockPeriodWish): Promise<Page<StockMove>> {
  requirePermission(actor, 'inventory.stock.read');
  return isGoodPeriod(actor, wish) ? listMoves(tx, { ...wish, scope: actor.onlyWarehouses }, checkPage(wish)) : nowhere;
}

/** Of some warehouses nobody knows what the goods cost. */
function assertKnowsCosts(work: Work): void {
  costFor(work, null);
  if (work.actor.onlyWarehouses !== null) throw new Refusal<FieldReason>('field-forbidden');
}

function isGoodPeriod(actor: Actor, wish: PeriodWish): boolean {
  return isCalendarDay(wish.from) && isCalendarDay(wish.to) && isSeen(actor, wish);
}

/** A warehouse that the member does not see answers as one that does not exist. */
function isSeen({ onlyWarehouses }: Actor, { productId, warehouseId }: Pick<PeriodWish, 'productId' | 'warehouseId'>): boolean {
  return [productId, warehouseId].every((id) => id == null || isId(id)) && seesPlace(onlyWarehouses, warehouseId);
}
