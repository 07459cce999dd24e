import { useQuery } from '@apollo/client/react';
import { ListBankAccountsDocument, type ListBankAccountsQuery } from '../data/list-bank-accounts.generated.ts';

/** A bank account, and how far it is reconciled. */
export type BankAccountRow = ListBankAccountsQuery['bankAccounts'][number];

/** The bank accounts, and the one of an id; without one, the first that can be reconciled. */
export function useBankAccounts(wanted: string) {
  const { data, error, refetch } = useQuery(ListBankAccountsDocument, { fetchPolicy: 'cache-and-network' });
  const all = data?.bankAccounts;
  const inUse = all?.filter(({ enabled, start }) => enabled || start !== null);
  const account =
    inUse?.find(({ id }) => id === wanted) ??
    inUse?.find(({ start }) => start !== null) ??
    inUse?.find(({ isAlone }) => isAlone) ??
    inUse?.[0];
  return { accounts: inUse, account: account ?? null, error, refetch };
}
