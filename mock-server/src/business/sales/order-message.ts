import type { MessageDraft } from '#kernel/messages/message.ts';
import type { OrderAction } from './order-actions.ts';
import type { SalesOrder } from './sales-order.ts';

/** What sales do to an order: deliver some of it or take it back, complete it, or open it again. */
export type DeliveryAction = 'DELIVER' | 'COMPLETE' | 'REOPEN';

/** The topic under which other domains hear of an order's way, in the order of its steps. */
export const orderTopic = 'sales.order';

/** What other domains are told of an order: enough to know whether they must look, never its lines or sums. */
export interface OrderChangedV1 {
  readonly orderId: string;
  readonly number: string;
  readonly action: OrderAction | DeliveryAction;
  readonly status: SalesOrder['status'];
  readonly version: number;
  /** Who did it; absent in what was published before it was told. */
  readonly memberId?: string;
}

/** Returns the message that an order has changed. */
export function orderChanged(
  order: SalesOrder,
  { id, action, memberId }: { readonly id: string; readonly action: OrderChangedV1['action']; readonly memberId: string },
): MessageDraft {
  const { id: orderId, number, status, version } = order;
  const payload: OrderChangedV1 = { orderId, number, action, status, version, memberId };
  return { id, topic: orderTopic, version: 1, aggregate: order.id, payload, occurredAt: order.updatedAt };
}
