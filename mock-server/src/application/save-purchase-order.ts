import {
  checkPurchaseOrder,
  type CheckedPurchaseOrder,
  type PurchaseOrderEntries,
  type PurchaseOrderReferences,
} from '#business/purchasing/check-purchase-order.ts';
import {
  findPurchaseLines,
  insertPurchaseOrder,
  replacePurchaseLines,
  updatePurchaseEntries,
} from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder } from '#business/purchasing/purchase-order.ts';
import { assertFewLines } from '#business/sales/check-order.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import { findUsableRates, noRates } from '#business/tax/usable-rates.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import { requirePermission, worksIn } from '#core/access/actor.ts';
import { takeNumber } from '#core/numbering/next-number.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { OrderVersion } from './change-order.ts';
import { recordPurchaseAction, takePurchaseOrder } from './change-purchase-order.ts';
import { linesOf } from './create-sales-order.ts';
import { movePurchaseOrder } from './move-purchase-order.ts';
import { readProducts } from './read-document-references.ts';
import { isAnyDisabled, lineUnitsOf } from './read-line-units.ts';
import { changeOf, type Work } from './work.ts';

/** Writes a new order as a draft, numbered within its year; handed in for approval at once where asked. */
export async function createPurchaseOrder(
  work: Work,
  entries: PurchaseOrderEntries,
  { submit }: { readonly submit: boolean },
): Promise<PurchaseOrder> {
  requirePermission(work.actor, 'purchasing.order.write');
  const checked = await check(work, entries, null);
  const order = await newDraft(work, checked);
  await insertPurchaseOrder(work.tx, order, work.actor.memberId);
  await replacePurchaseLines(work.tx, order.id, linesOf(order.id, checked, work.ids));
  const written = await recordPurchaseAction(work, order.id, { action: 'CREATED' });
  return submit ? movePurchaseOrder(work, written, 'SUBMIT') : written;
}

/** What an order is changed to, and whether a draft is handed in for approval then. */
export interface PurchaseOrderChange {
  readonly entries: PurchaseOrderEntries;
  readonly submit: boolean;
}

/** Replaces the entries of a draft or submitted order; its number stays. */
export async function updatePurchaseOrder(
  work: Work,
  wanted: OrderVersion,
  { entries, submit }: PurchaseOrderChange,
): Promise<PurchaseOrder> {
  const before = await takePurchaseOrder(work, wanted, 'EDIT');
  const checked = await check(work, entries, before);
  await updatePurchaseEntries(work.tx, { ...checked, id: before.id }, changeOf(work));
  await replacePurchaseLines(work.tx, before.id, linesOf(before.id, checked, work.ids));
  const written = await recordPurchaseAction(work, before.id, { action: 'EDITED' });
  return submit ? movePurchaseOrder(work, written, 'SUBMIT') : written;
}

async function check(work: Work, entries: PurchaseOrderEntries, before: PurchaseOrder | null): Promise<CheckedPurchaseOrder> {
  assertFewLines(entries);
  const problems = new ProblemList<OrderEntryReason | TradeEntryReason>();
  const checked = checkPurchaseOrder(entries, await readReferences(work, entries, before), problems);
  problems.assertNone();
  return checked;
}

/** Reads what the entries are held against; what went out of use may stay on an order that has it. */
async function readReferences(work: Work, entries: PurchaseOrderEntries, before: PurchaseOrder | null): Promise<PurchaseOrderReferences> {
  const { tx } = work;
  const { supplierId, date, lines } = entries;
  const [supplier] = isId(supplierId) ? await findSuppliers(tx, [supplierId]) : [];
  const products = [...(await readProducts(work, lines)).values()];
  const disabled = products.filter(({ enabled }) => !enabled).map(({ id }) => id);
  const linesBefore = before && isAnyDisabled(products) ? await findPurchaseLines(tx, [before.id]) : [];
  const kept = new Set(linesBefore.map(({ productId }) => productId));
  return {
    isSupplierKnown: supplier !== undefined && (supplier.enabled || supplier.id === before?.supplierId),
    isWarehouseKnown: await isWarehouseKnown(work, entries.warehouseId, before),
    productIds: new Set(products.map(({ id }) => id)),
    disabledProductIds: new Set(disabled.filter((id) => !kept.has(id))),
    ...lineUnitsOf(products, linesBefore),
    taxRates: (isCalendarDay(date) ? await findUsableRates(tx, date, 'PURCHASE') : noRates).known,
  };
}

async function isWarehouseKnown({ tx, actor }: Work, id: string, before: PurchaseOrder | null): Promise<boolean> {
  if (!isId(id)) return false;
  const [warehouse] = await findWarehouses(tx, [id]);
  return warehouse !== undefined && (warehouse.enabled || id === before?.warehouseId) && worksIn(actor, id);
}

async function newDraft({ tx, ids, clock }: Work, { lines: _lines, ...checked }: CheckedPurchaseOrder): Promise<PurchaseOrder> {
  const now = clock.now();
  const number = await takeNumber(tx, 'PURCHASE_ORDER', checked.date);
  const begin = { version: 1, status: 'DRAFT', execution: 'NONE', voidReason: null } as const;
  return { ...checked, ...begin, id: ids.next(), number, createdAt: now, updatedAt: now };
}
