import { useAddressOf } from '@suanpan/app-kit/use-documents';

/** Returns the function that gives the address of a part of the orders, e.g. of `?status=DRAFT`; null when the person may not see them. */
export function useOrderList(): (query: string) => string | null {
  const address = useAddressOf()({ type: 'sales.order', view: 'list' });
  return (query) => address && address + query;
}
