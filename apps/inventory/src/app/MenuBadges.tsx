import { skipToken, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { badgesOf } from '@suanpan/protocol/badges';
import { useEffect } from 'react';
import { CountDeliveriesDocument } from '../data/count-deliveries.generated.ts';

const badges = badgesOf('inventory');

/** Says in the menu how many orders wait for a keeper, and for who approves how many drafts of keepers do. Renders nothing. */
export function MenuBadges() {
  const { messages } = useHost();
  const canHandOver = useCan('inventory.delivery.write');
  const canApprove = useCan('books.document.approve');
  const { data } = useQuery(CountDeliveriesDocument, canHandOver ? {} : skipToken);
  const count = data && (canApprove ? data.handedOver.totalCount : data.toShip.totalCount + data.toReceive.totalCount);
  useEffect(() => {
    if (count !== undefined) messages.set(badges, { '/inventory/deliveries': count });
  }, [messages, count]);
  return null;
}
