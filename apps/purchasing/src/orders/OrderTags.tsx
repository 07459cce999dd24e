import { orderTones } from '@suanpan/document-kit/order-life';
import type { OrderExecution, OrderStatus } from '@suanpan/document-kit/order-status';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';

const executionTones: Readonly<Record<OrderExecution, StatusTone>> = { NONE: 'neutral', PARTIAL: 'active', FULL: 'done' };

interface OrderTagsProps {
  order: { readonly status: OrderStatus; readonly execution: OrderExecution };
}

/** Where an order stands in its life, as a word. */
export function OrderStatusTag({ order: { status } }: OrderTagsProps) {
  const t = useT();
  return <StatusTag tone={orderTones[status]}>{t(`orderStatus.${status}`)}</StatusTag>;
}

/** How far an order is received, as a word. */
export function OrderExecutionTag({ order: { execution } }: OrderTagsProps) {
  const t = useT();
  return <StatusTag tone={executionTones[execution]}>{t(`received.${execution}`)}</StatusTag>;
}
