import { skipToken, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { badgesOf } from '@suanpan/protocol/badges';
import { useEffect } from 'react';
import { CountDeliveriesDocument } from '../data/count-deliveries.generated.ts';

const badges = badgesOf('inventory');

/** Counts what is to be shipped, received and approved, and says in the menu what of it waits for this person: orders, or drafts for who approves. */
export function useDeliveryCounts() {
  const { messages } = useHost();
  const canHandOver = useCan('inventory.delivery.write');
  const canApprove = useCan('books.document.approve');
  const read = useQuery(CountDeliveriesDocument, canHandOver ? {} : skipToken);
  const { data } = read;
  const count = data && (canApprove ? data.handedOver.totalCount : data.toShip.totalCount + data.toReceive.totalCount);
  useEffect(() => {
    if (count !== undefined) messages.set(badges, { '/inventory/deliveries': count });
  }, [messages, count]);
  return { ...read, canApprove };
}
