import { findTradePrices, type PriceParty, type TradePrice } from '#business/trade/price-list.ts';
import { requirePermission, type Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Whose prices of which products are wanted, and of each how many. */
export interface PriceWish {
  readonly customerId?: string | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly productIds: readonly string[];
  readonly first?: number | null | undefined;
}

/** The most products that are asked about at once: those of one document. */
const mostProducts = 500;

/** The longest history of one product. */
const mostPrices = 20;

/** Reads the latest prices of products with a customer or a supplier, as far as the member may know them. */
export async function readTradePrices({ tx, actor }: Work, wish: PriceWish): Promise<readonly TradePrice[]> {
  const party = priceParty(wish);
  for (const permission of pricePermissions(party)) requirePermission(actor, permission);
  const productIds = [...new Set(wish.productIds.filter(isId))].slice(0, mostProducts);
  const isKnown = isId(party.customerId ?? party.supplierId ?? '');
  if (!isKnown || productIds.length === 0) return [];
  return findTradePrices(tx, { actor, party, productIds }, Math.min(Math.max(wish.first ?? 1, 1), mostPrices));
}

/** Returns whose prices are meant: a customer's where one is named. */
export function priceParty({ customerId = null, supplierId = null }: Pick<PriceWish, 'customerId' | 'supplierId'>): PriceParty {
  return customerId === null ? { customerId, supplierId } : { customerId, supplierId: null };
}

/** Returns whether a member may know prices with a party. */
export function knowsPrices({ permissions }: Actor, party: PriceParty): boolean {
  return pricePermissions(party).every((permission) => permissions.has(permission));
}

function pricePermissions({ customerId }: PriceParty): readonly Permission[] {
  return customerId === null ? ['purchasing.document.read', 'purchasing.price.read'] : ['sales.document.read', 'sales.price.read'];
}
