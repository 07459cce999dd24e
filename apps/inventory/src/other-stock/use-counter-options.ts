import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { ListCounterAccountsDocument } from '../data/list-counter-accounts.generated.ts';

/** The accounts that stock may be booked against; null for whoever does not read the chart, who leaves it to the reason. */
export function useCounterOptions() {
  const canRead = useCan('ledger.account.read');
  const { data } = useQuery(ListCounterAccountsDocument, canRead ? {} : skipToken);
  return useMemo(() => {
    if (!canRead) return null;
    const fit = (data?.accounts ?? []).filter(
      ({ code, enabled, isControlled }) => enabled && !isControlled && !/^(1001|1002|1012)(\.|$)/.test(code),
    );
    return fit.map(({ code, fullName }) => ({ value: code, label: `${code} ${fullName}` }));
  }, [canRead, data]);
}
