import { useApolloClient } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCallback, useState } from 'react';
import { ReadPartyItemsDocument } from '../data/read-party-items.generated.ts';
import { isWithCustomer, type ItemKind } from '../items/item-kinds.ts';
import { useT } from '../texts.ts';
import { type SettleLine, settleLineOf } from './settle-line.ts';

/** Reads what is open with a party, what is due first first. At most 200 at once: `isWhole` says whether that is all. */
export function usePartyItems() {
  const t = useT();
  const { ui } = useHost();
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const [isReading, setReading] = useState(false);
  const [isWhole, setWhole] = useState(true);

  const read = useCallback(
    async (kind: ItemKind, partyId: string): Promise<readonly SettleLine[]> => {
      const party = isWithCustomer(kind) ? { customerId: partyId } : { supplierId: partyId };
      setReading(true);
      try {
        const { data } = await client.query({
          query: ReadPartyItemsDocument,
          variables: { filter: { kind, ...party } },
          fetchPolicy: 'network-only',
        });
        setWhole(data?.openItemList.pageInfo.hasNextPage !== true);
        return (data?.openItemList.edges ?? []).map(({ node }) => settleLineOf(node));
      } catch (error) {
        const { message, code } = describeFailure(error);
        ui.toast({ tone: 'danger', text: `${t('settle.notRead')}: ${message} (${code})` });
        return [];
      } finally {
        setReading(false);
      }
    },
    // What describes a failure is another function at each render, and says the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client, t, ui],
  );
  return { read, isReading, isWhole };
}
