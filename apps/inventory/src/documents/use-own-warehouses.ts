import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ReadOwnWarehousesDocument } from '../data/read-own-warehouses.generated.ts';

/** The warehouses that this person may name on a document, as a list of choices; undefined while they are on their way. */
export function useOwnWarehouses() {
  const { data } = useQuery(ReadOwnWarehousesDocument);
  return useMemo(() => data?.warehouses.map(({ id, name }) => ({ value: id, label: name })), [data]);
}
