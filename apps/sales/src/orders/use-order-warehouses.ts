import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { ReadOrderWarehousesDocument } from '../data/read-order-warehouses.generated.ts';

/** A warehouse that an order may name. */
export interface OrderWarehouse {
  readonly id: string;
  readonly name: string;
}

const none: readonly OrderWarehouse[] = [];

/** The warehouses that this person may name on an order, and whether there is anything to choose. */
interface OrderWarehouses {
  readonly warehouses: readonly OrderWarehouse[];
  /** True while they are on their way as well, so that the form has its height from the start. */
  readonly isChoice: boolean;
}

/** Reads the warehouses that this person may name on an order; none for whoever may not see stock. */
export function useOrderWarehouses(): OrderWarehouses {
  const canSeeStock = useCan('inventory.stock.read');
  const { data, loading } = useQuery(ReadOrderWarehousesDocument, canSeeStock ? {} : skipToken);
  return useMemo(() => {
    const warehouses = data?.warehouses ?? none;
    return { warehouses, isChoice: warehouses.length > 1 || (canSeeStock && !data && loading) };
  }, [data, canSeeStock, loading]);
}

/** Returns where the goods of a draft will be reserved: the warehouse it names, or the only one there is. */
export function reservedAt(warehouseId: string | null | undefined, warehouses: readonly OrderWarehouse[]): string | null {
  if (warehouseId != null) return warehouseId;
  const [only, ...others] = warehouses;
  return only !== undefined && others.length === 0 ? only.id : null;
}
