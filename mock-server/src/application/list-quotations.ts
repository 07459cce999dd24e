import type { OrderSums } from '#business/sales/order-list.ts';
import type { QuotationFilter, QuotationScope } from '#business/sales/quotation-filter.ts';
import {
  countQuotations as countAll,
  listQuotations as listAll,
  sumQuotations as sumAll,
  type QuotationSort,
} from '#business/sales/quotation-list.ts';
import { findQuotations } from '#business/sales/quotation-store.ts';
import { quotationStatuses, type Quotation, type QuotationStatus } from '#business/sales/quotation.ts';
import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import { todayOf, type Work } from './work.ts';

/** Which part of which quotations is wanted, and how sorted: the latest first when nothing is said. */
export interface QuotationListWish extends PageArguments {
  readonly filter?: QuotationFilter | null | undefined;
  readonly sort?: QuotationSort | null | undefined;
}

/** Reads one page of the quotations the actor may see. */
export function listQuotations(work: Work, wish: QuotationListWish): Promise<Page<Quotation>> {
  const part = { sort: wish.sort ?? { field: 'DATE', direction: 'DESC' }, wish: checkPage(wish) } as const;
  return listAll(work.tx, scopeOf(work, wish.filter), part);
}

/** Counts and sums all quotations of a filter that the actor may see. */
export function sumQuotations(work: Work, filter: QuotationFilter | null | undefined): Promise<OrderSums> {
  return sumAll(work.tx, scopeOf(work, filter));
}

/** Counts quotations by state, every state included. */
export async function countQuotations(
  work: Work,
  filter: QuotationFilter | null | undefined,
): Promise<readonly { readonly status: QuotationStatus; readonly count: number }[]> {
  const counts = await countAll(work.tx, scopeOf(work, filter));
  return quotationStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** Reads one quotation; null when there is none the actor may see. */
export async function findQuotation({ tx, actor }: Work, id: string): Promise<Quotation | null> {
  requirePermission(actor, 'sales.quotation.read');
  const [quotation] = isId(id) ? await findQuotations(tx, [id]) : [];
  return quotation !== undefined && seesSalesOf(actor, quotation.salespersonId) ? quotation : null;
}

function scopeOf(work: Work, filter: QuotationFilter | null | undefined): QuotationScope {
  requirePermission(work.actor, 'sales.quotation.read');
  return { filter: filter ?? {}, onlyOf: work.actor.onlyOf, today: todayOf(work) };
}
