import { skipToken, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { badgesOf } from '@suanpan/protocol/badges';
import { useEffect } from 'react';
import { CountOrdersDocument } from '../data/count-orders.generated.ts';

const badges = badgesOf('sales');

/** Says in the menu how many orders wait for a person who may approve them. Renders nothing. */
export function MenuBadges() {
  const { messages } = useHost();
  const canApprove = useCan('sales.order.approve');
  const { data } = useQuery(CountOrdersDocument, canApprove ? {} : skipToken);
  const count = data && (data.salesOrderCounts.find(({ status }) => status === 'SUBMITTED')?.count ?? 0);
  useEffect(() => {
    if (count !== undefined) messages.set(badges, { '/sales/orders': count });
  }, [messages, count]);
  return null;
}
