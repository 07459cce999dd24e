import { useQuery } from '@apollo/client/react';
import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { useMemo } from 'react';
import { ReadExpenseOptionsDocument } from '../data/read-expense-options.generated.ts';

/** What can be chosen on expenses of a day: accounts, and tax rates; and whether their tax is part of the cost. */
export function useExpenseOptions(on: string) {
  // While a day is half typed the rates of the day before it are there.
  const { data, previousData } = useQuery(ReadExpenseOptionsDocument, { variables: { on: on === '' ? null : on } });
  const shown = data ?? previousData;
  return useMemo(
    () => ({
      accounts: shown?.expenseAccounts ?? [],
      taxRates: (shown?.taxRates ?? []).map(({ rate }) => plainDecimal(rate)),
      isSmallScale: shown?.taxpayer === 'SMALL_SCALE',
    }),
    [shown],
  );
}
