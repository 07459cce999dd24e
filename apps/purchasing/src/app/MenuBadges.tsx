import { skipToken, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { badgesOf } from '@suanpan/protocol/badges';
import { useEffect } from 'react';
import { CountPurchaseOrdersDocument } from '../data/count-purchase-orders.generated.ts';

const badges = badgesOf('purchasing');

/** Says in the menu how many purchase orders wait for a person who may approve them. Renders nothing. */
export function MenuBadges() {
  const { messages } = useHost();
  const canApprove = useCan('purchasing.order.approve');
  const { data } = useQuery(CountPurchaseOrdersDocument, canApprove ? {} : skipToken);
  const count = data && (data.purchaseOrderCounts.find(({ status }) => status === 'SUBMITTED')?.count ?? 0);
  useEffect(() => {
    if (count !== undefined) messages.set(badges, { '/purchasing/orders': count });
  }, [messages, count]);
  return null;
}
