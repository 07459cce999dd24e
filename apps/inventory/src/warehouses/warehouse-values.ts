import type { WarehouseCardFragment } from '../data/warehouse-card.fragment.generated.ts';

/** What a person types of a warehouse. */
export interface WarehouseValues {
  readonly code: string;
  readonly name: string;
  readonly enabled: boolean;
}

/** Returns what the form of a warehouse begins with. */
export function warehouseValuesOf(warehouse: WarehouseCardFragment | null): WarehouseValues {
  return { code: warehouse?.code ?? '', name: warehouse?.name ?? '', enabled: warehouse?.enabled ?? true };
}
