import { assertFewLines, type OrderEntries, type OrderReferences } from '#business/sales/check-order.ts';
import { seesSalesOf, worksIn, type Actor } from '#core/access/actor.ts';
import { findSalespeople, type Member } from '#core/member/member-store.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import { findProducts } from '#core/product/product-store.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import { findUsableRates, noRates } from '#business/tax/usable-rates.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isAnyDisabled, lineUnitsOf } from './read-line-units.ts';
import type { Work } from './work.ts';

/** What an order or quotation had before: it may keep what others may not name any more. */
export interface EntriesBefore {
  readonly customerId: string;
  readonly warehouseId: string | null;
  readonly readLines: () => Promise<readonly { readonly productId: string; readonly entered: EnteredUnit | null }[]>;
}

/** Reads what an order's entries are held against; what the actor may not sell to is not there. */
export async function readOrderReferences(work: Work, entries: OrderEntries, before: EntriesBefore | null): Promise<OrderReferences> {
  assertFewLines(entries);
  const { tx, actor } = work;
  const [customer] = isId(entries.customerId) ? await findCustomers(tx, [entries.customerId]) : [];
  const productIds = [...new Set(entries.lines.map((line) => line.productId))].filter(isId);
  const products = await findProducts(tx, productIds);
  const disabled = products.filter(({ enabled }) => !enabled).map(({ id }) => id);
  const linesBefore = before !== null && isAnyDisabled(products) ? await before.readLines() : [];
  const kept = new Set(linesBefore.map((line) => line.productId));
  const rates = isCalendarDay(entries.date) ? await findUsableRates(tx, entries.date, 'SALE') : noRates;
  const known = customer !== undefined && (seesSalesOf(actor, customer.salespersonId) || customer.id === before?.customerId);
  return {
    customer: known ? customer : null,
    customerBefore: before?.customerId ?? null,
    productIds: new Set(products.map(({ id }) => id)),
    disabledProductIds: new Set(disabled.filter((id) => !kept.has(id))),
    ...lineUnitsOf(products, linesBefore),
    isWarehouseKnown: await isWarehouseKnown(work, entries.warehouseId, before),
    taxRates: rates.known,
  };
}

/** A member may name the warehouses the member uses, and leave the one that is there. */
async function isWarehouseKnown({ tx, actor }: Work, id: string | null | undefined, before: EntriesBefore | null): Promise<boolean> {
  if (id == null || !isId(id)) return false;
  if (id === before?.warehouseId) return true;
  const [warehouse] = await findWarehouses(tx, [id]);
  return warehouse?.enabled === true && worksIn(actor, id);
}

/** Returns who sells: the one entered, else the one before, else the actor; who does not see all sales enters one of those whose sales they see. */
export async function resolveSalesperson(
  { tx, actor }: Work,
  wish: { readonly entered: string | null | undefined; readonly before: string | null },
  problems: ProblemSink<'salesperson-unknown' | 'salesperson-not-self'>,
): Promise<string> {
  const id = wish.entered ?? wish.before ?? actor.memberId;
  if (id === wish.before || id === actor.memberId) return id;
  checkSalesperson({ actor, people: await findSalespeople(tx) }, id, problems);
  return id;
}

/** Checks whether somebody else than before, and than the actor, may be who sells. */
export function checkSalesperson(
  { actor, people }: { readonly actor: Actor; readonly people: readonly Member[] },
  id: string,
  problems: ProblemSink<'salesperson-unknown' | 'salesperson-not-self'>,
): void {
  if (!people.some((member) => member.id === id)) problems.add('salespersonId', 'salesperson-unknown');
  else if (!seesSalesOf(actor, id)) problems.add('salespersonId', 'salesperson-not-self');
}
