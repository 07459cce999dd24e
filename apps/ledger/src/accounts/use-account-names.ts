import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ListAccountsDocument } from '../data/list-accounts.generated.ts';

/** What accounts are called, by their code. */
export interface AccountNames {
  /** Whether the chart is there. */
  readonly isRead: boolean;
  /** Its own name; empty while the chart is not there yet. */
  readonly nameOf: (code: string) => string;
  /** Its code with the names from the first level down. */
  readonly titleOf: (code: string) => string;
}

/** Returns what accounts are called. A chart is small, so it is asked for once and kept. */
export function useAccountNames(): AccountNames {
  const { data } = useQuery(ListAccountsDocument, { variables: {}, fetchPolicy: 'cache-first' });
  return useMemo(() => {
    const accounts = new Map(data?.accounts.map((account) => [account.code, account]));
    return {
      isRead: data !== undefined,
      nameOf: (code) => accounts.get(code)?.name ?? '',
      titleOf: (code) => `${code} ${accounts.get(code)?.fullName ?? ''}`.trim(),
    };
  }, [data]);
}
