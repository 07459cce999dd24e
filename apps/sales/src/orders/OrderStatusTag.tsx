import { orderTones } from '@suanpan/document-kit/order-life';
import type { OrderStatus } from '@suanpan/document-kit/order-status';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';

interface OrderStatusTagProps {
  status: OrderStatus;
}

/** Where an order stands, as a word. */
export function OrderStatusTag({ status }: OrderStatusTagProps) {
  const t = useT();
  return <StatusTag tone={orderTones[status]}>{t(`status.${status}`)}</StatusTag>;
}
