import { assertDays, type InputInvoiceFilter } from '#business/purchasing/input-invoice-filter.ts';
import {
  countInputInvoices as countAll,
  listInputInvoices as listAll,
  sumInputInvoices as sumAll,
  type InputInvoiceSort,
} from '#business/purchasing/input-invoice-list.ts';
import { findInputInvoices } from '#business/purchasing/input-invoice-store.ts';
import { invoiceStatuses, type InputInvoice, type InvoiceStatus } from '#business/purchasing/input-invoice.ts';
import {
  listUninvoiced as listOpen,
  sumUninvoiced as sumOpen,
  type UninvoicedDocument,
  type UninvoicedScope,
} from '#business/purchasing/uninvoiced-list.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which invoices is wanted, and how sorted: the latest first when nothing is said. */
export interface InvoiceListWish extends PageArguments {
  readonly filter?: InputInvoiceFilter | null | undefined;
  readonly sort?: InputInvoiceSort | null | undefined;
}

/** Reads one page of invoices. */
export function listInputInvoices(work: Work, wish: InvoiceListWish): Promise<Page<InputInvoice>> {
  requireReader(work);
  const part = { sort: wish.sort ?? { field: 'DATE', direction: 'DESC' }, wish: checkPage(wish) } as const;
  return listAll(work.tx, wish.filter ?? {}, part);
}

/** Counts and sums all invoices of a filter. */
export function sumInputInvoices(work: Work, filter: InputInvoiceFilter | null | undefined): Promise<OrderSums> {
  requireReader(work);
  return sumAll(work.tx, filter ?? {});
}

/** Counts invoices by state, every state included. */
export async function countInputInvoices(
  work: Work,
  filter: InputInvoiceFilter | null | undefined,
): Promise<readonly { readonly status: InvoiceStatus; readonly count: number }[]> {
  requireReader(work);
  const counts = await countAll(work.tx, filter ?? {});
  return invoiceStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** Reads one invoice; null when there is none. */
export async function findInputInvoice(work: Work, id: string): Promise<InputInvoice | null> {
  requireReader(work);
  const [invoice] = isId(id) ? await findInputInvoices(work.tx, [id]) : [];
  return invoice ?? null;
}

/** Which part of what is still to be invoiced is wanted. */
export interface UninvoicedWish extends PageArguments {
  readonly filter?: UninvoicedScope['filter'] | null | undefined;
}

/** Reads one page of the receipts, returns and expenses that the member sees and no invoice has come for, or not for all of it. */
export function listUninvoiced(work: Work, wish: UninvoicedWish): Promise<Page<UninvoicedDocument>> {
  return listOpen(work.tx, scopeOf(work, wish.filter), checkPage(wish));
}

/** Counts and sums them. */
export function sumUninvoiced(work: Work, filter: UninvoicedWish['filter']): Promise<OrderSums> {
  return sumOpen(work.tx, scopeOf(work, filter));
}

function scopeOf(work: Work, filter: UninvoicedWish['filter']): UninvoicedScope {
  requireReader(work);
  assertDays(filter ?? {});
  return { filter: filter ?? {}, actor: work.actor };
}

function requireReader({ actor }: Work): void {
  requirePermission(actor, 'purchasing.invoice.read');
}
