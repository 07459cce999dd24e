import type { SqlValues } from '#core/paging/keyset.ts';

/**
 * The warehouses that are all that a member sees of the stock; null for every one.
 *
 * Of some warehouses nobody knows what the goods cost, as costs are kept across warehouses (R3): amounts over them are null.
 */
export type StockScope = readonly string[] | null;

/** Returns the SQL of a list of the warehouses, for `column = ANY(…)`; null where all are seen. */
export function placesOf(scope: StockScope, values: SqlValues): string | null {
  return scope === null ? null : `${values.add(scope)}::uuid[]`;
}

/** Returns whether a member sees a warehouse. */
export function seesPlace(scope: StockScope, warehouseId: string | null | undefined): boolean {
  return scope === null || warehouseId == null || scope.includes(warehouseId);
}
