import { countOpenDeliveries, findOpenDelivery, listOpenDeliveries, type DeliveryScope } from '#business/trade/open-delivery-store.ts';
import { deliveryScopeOf } from '#business/trade/delivery-scope.ts';
import type { DeliveryKind, OpenDelivery } from '#business/trade/open-delivery.ts';
import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which orders is wanted. */
export interface DeliveryWish extends PageArguments {
  readonly kind: DeliveryKind;
  /** Number, name, code or pinyin initials of the party. */
  readonly search?: string | null | undefined;
}

/** Reads one page of what is still to be shipped or received in the member's warehouses. */
export function listDeliveries(work: Work, wish: DeliveryWish): Promise<Page<OpenDelivery>> {
  return listOpenDeliveries(work.tx, scopeOf(work, wish), checkPage(wish));
}

/** Counts what is still to be shipped or received there. */
export function countDeliveries(work: Work, wish: DeliveryWish): Promise<number> {
  return countOpenDeliveries(work.tx, scopeOf(work, wish));
}

/** Reads one approved order as a warehouse knows it; null when there is none that the member sees. */
export async function findDelivery({ tx, actor }: Work, kind: DeliveryKind, id: string): Promise<OpenDelivery | null> {
  requirePermission(actor, 'inventory.delivery.write');
  return isId(id) ? findOpenDelivery(tx, { kind, id }, deliveryScopeOf(actor)) : null;
}

function scopeOf({ actor }: Work, { kind, search }: DeliveryWish): DeliveryScope {
  requirePermission(actor, 'inventory.delivery.write');
  return { kind, search: search ?? '', actor: deliveryScopeOf(actor) };
}
