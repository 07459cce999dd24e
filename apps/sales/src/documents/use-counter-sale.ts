import { skipToken, useQuery } from '@apollo/client/react';
import { useCan, useIsSimple } from '@suanpan/app-kit/use-session';
import type { TradeDraft } from '@suanpan/document-kit/trade-draft';
import { ReadCounterDocument } from '../data/read-counter.generated.ts';

/** What people call whoever comes to the counter and is not known by name. */
const walkIn = '散客';

/**
 * Returns what a sale at the counter begins with, for who works with few pages: whoever comes in, and all of the money in the first account.
 * Undefined until that is known; nothing for others.
 */
export function useCounterSale(): Pick<TradeDraft, 'party' | 'cash'> | null | undefined {
  const isSimple = useIsSimple();
  const withCash = useCan('money.document.write');
  const { data, error } = useQuery(ReadCounterDocument, isSimple ? { variables: { walkIn, withCash } } : skipToken);
  if (!isSimple || error) return null;
  if (!data) return undefined;
  const account = data.cashAccounts?.find(({ enabled }) => enabled);
  const customer = data.customers.edges.find(({ node }) => node.name === walkIn)?.node;
  return {
    party: customer ? { id: customer.id, label: customer.name } : null,
    cash: account ? { accountId: account.id, amount: '' } : null,
  };
}
