import { findAvailable } from '#business/inventory/stock-hold-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** How much of a product lies in a warehouse and is not reserved. */
export type AvailableStock = Awaited<ReturnType<typeof findAvailable>>[number];

/** The most products that are asked about at once: those of one order. */
const mostProducts = 500;

/** Reads how much an order could have of some products in a warehouse; nothing is known of a warehouse that the member does not use. */
export async function readAvailable(
  { tx, actor }: Work,
  { warehouseId, productIds }: { readonly warehouseId: string; readonly productIds: readonly string[] },
): Promise<readonly AvailableStock[]> {
  requirePermission(actor, 'inventory.stock.read');
  const isUsed = actor.onlyWarehouses?.includes(warehouseId) ?? true;
  if (!isUsed || !isId(warehouseId)) return [];
  return findAvailable(tx, warehouseId, productIds.filter(isId).slice(0, mostProducts));
}
