import {
  countCustomers,
  listCustomers as readCustomers,
  type CustomerFilter,
  type CustomerScope,
  type CustomerSort,
} from '#business/sales/customer-list.ts';
import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which customers is wanted, and how sorted: by code when nothing is said. */
export interface CustomerListWish extends PageArguments {
  readonly filter?: CustomerFilter | null | undefined;
  readonly sort?: CustomerSort | null | undefined;
}

/** Reads one page of the customers the actor may see. */
export function listCustomers(work: Work, wish: CustomerListWish): Promise<Page<Customer>> {
  const part = { sort: wish.sort ?? { field: 'CODE', direction: 'ASC' }, wish: checkPage(wish) } as const;
  return readCustomers(work.tx, scopeOf(work, wish.filter), part);
}

/** Counts all customers of a filter that the actor may see. */
export function countListedCustomers(work: Work, filter: CustomerFilter | null | undefined): Promise<number> {
  return countCustomers(work.tx, scopeOf(work, filter));
}

/** Reads one customer; null when there is none the actor may see. */
export async function findCustomer({ tx, actor }: Work, id: string): Promise<Customer | null> {
  requirePermission(actor, 'sales.customer.read');
  const [customer] = isId(id) ? await findCustomers(tx, [id]) : [];
  return customer !== undefined && seesSalesOf(actor, customer.salespersonId) ? customer : null;
}

function scopeOf({ actor }: Work, filter: CustomerFilter | null | undefined): CustomerScope {
  requirePermission(actor, 'sales.customer.read');
  return { filter: filter ?? {}, onlyOf: actor.onlyOf };
}
