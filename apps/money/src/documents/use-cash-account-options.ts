import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ListCashAccountsDocument } from '../data/list-cash-accounts.generated.ts';

/** The cash accounts in use as a list of choices; undefined while they are on their way. */
export function useCashAccountOptions() {
  const { data } = useQuery(ListCashAccountsDocument);
  return useMemo(() => data?.cashAccounts.filter(({ enabled }) => enabled).map(({ id, name }) => ({ value: id, label: name })), [data]);
}
