import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';
import type { OrderStatus } from './order-list-state.ts';

const tones: Readonly<Record<OrderStatus, StatusTone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  APPROVED: 'active',
  CLOSED: 'done',
  VOID: 'danger',
};

interface OrderStatusTagProps {
  status: OrderStatus;
}

/** Where an order stands, as a word. */
export function OrderStatusTag({ status }: OrderStatusTagProps) {
  const t = useT();
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
