import { useApolloClient } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useEffect, useState } from 'react';
import { type FoundVouchers, readVoucherNumbers } from './read-voucher-numbers.ts';
import type { VoucherRange } from './voucher-range.ts';

/** Reads which vouchers a range has, again whenever it is another one; `found` is null while they are on their way. */
export function useRangeVouchers({ from, to, view }: VoucherRange): {
  readonly found: FoundVouchers | null;
  readonly failure: Failure | null;
} {
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const key = `${from} ${to} ${view}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly found?: FoundVouchers; readonly failure?: Failure } | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    readVoucherNumbers(client, { from, to, view }, signal)
      .then((found) => (signal.aborted ? undefined : setAnswer({ key, found })))
      .catch((error: unknown) => (signal.aborted ? undefined : setAnswer({ key, failure: describeFailure(error) })));
    return () => ending.abort();
  }, [client, key, from, to, view, describeFailure]);
  const { found = null, failure = null } = answer?.key === key ? answer : {};
  return { found, failure };
}
