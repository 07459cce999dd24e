import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ListWarehousesDocument } from '../data/list-warehouses.generated.ts';

/** The warehouses as a list of choices, those in use first; all of them, as goods may still lie in one that is not used any more. */
export function useWarehouseOptions() {
  const { data } = useQuery(ListWarehousesDocument);
  return useMemo(() => {
    const known = data?.warehouses ?? [];
    const shown = known.toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
    return shown.map(({ id, name }) => ({ value: id, label: name }));
  }, [data]);
}
