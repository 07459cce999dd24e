import { DocumentLineTable } from '@suanpan/document-kit/document-line-table';
import { partText } from '@suanpan/document-kit/line-part';
import { isUnderWay } from '@suanpan/document-kit/order-life';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderLinesProps {
  order: Order;
}

/** The lines of an order, read-only; from its approval on with how much of each was received and is open. */
export function OrderLines({ order }: OrderLinesProps) {
  const t = useT();
  const progress: readonly DataColumn<Order['lines'][number]>[] = [
    { id: 'received', header: t('line.received'), width: 60, align: 'end', cell: (line) => partText(line, line.received) },
    { id: 'open', header: t('line.open'), width: 60, align: 'end', cell: (line) => partText(line, line.open) },
  ];
  return <DocumentLineTable document={order} {...(isUnderWay(order) && { besideQuantity: progress })} />;
}
