import { useQuery } from '@apollo/client/react';
import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { useMemo } from 'react';
import { ReadClaimOptionsDocument } from '../data/read-claim-options.generated.ts';

/** What can be chosen on receivables and payables of a day: accounts, and rates of output tax. */
export function useClaimOptions(on: string) {
  // While a day is half typed the rates of the day before it are there.
  const { data, previousData } = useQuery(ReadClaimOptionsDocument, { variables: { on: on === '' ? null : on } });
  const shown = data ?? previousData;
  return useMemo(
    () => ({ accounts: shown?.claimAccounts ?? [], taxRates: (shown?.taxRates ?? []).map(({ rate }) => plainDecimal(rate)) }),
    [shown],
  );
}
