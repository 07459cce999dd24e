import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { useToday } from '../app/use-today.ts';
import { ListCashAccountsDocument } from '../data/list-cash-accounts.generated.ts';
import { ReadCashBalancesDocument } from '../data/read-cash-balances.generated.ts';
import { cashBalances } from './cash-balances.ts';

/** The cash accounts, and for whoever may read reports what is in them, unless it is known that the books have not begun. */
export function useCashAccounts(haveBegun = true) {
  const mayRead = useCan('books.report.read');
  const month = useToday()().slice(0, 7);
  const { data, error, refetch } = useQuery(ListCashAccountsDocument);
  const { data: figures } = useQuery(ReadCashBalancesDocument, mayRead && haveBegun ? { variables: { month } } : skipToken);
  const accounts = data?.cashAccounts;
  const balances = useMemo(() => (accounts && figures ? cashBalances(accounts, figures.trialBalance) : null), [accounts, figures]);
  return { accounts, balances, error, refetch };
}
