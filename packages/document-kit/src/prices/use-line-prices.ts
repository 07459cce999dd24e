import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import type { TradePrices } from '../trade/trade-form-data.ts';
import type { LinePrices } from './line-price.ts';

/** Returns where prices with a party are found, as far as this person may know them; the same until the party is another. */
export function useLinePrices({ query, documentType, permissions }: TradePrices, partyId: string | null): LinePrices {
  const [read, know] = permissions;
  const mayKnow = [useCan(read), useCan(know)].every(Boolean);
  return useMemo(() => ({ query, documentType, partyId: mayKnow ? partyId : null }), [query, documentType, mayKnow, partyId]);
}
