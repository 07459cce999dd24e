import type { MessageDraft } from '#kernel/messages/message.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** The topic under which other domains hear of a purchase order's way. */
export const purchaseOrderTopic = 'purchasing.order';

/** What people do to an order of which others are told. */
export type ToldPurchaseAction = 'SUBMIT' | 'APPROVE' | 'CANCEL';

/** What other domains are told of a purchase order: enough to know whether they must look, never its lines or sums. */
export interface PurchaseOrderChangedV1 {
  readonly orderId: string;
  readonly number: string;
  readonly action: ToldPurchaseAction;
  readonly status: PurchaseOrder['status'];
  readonly version: number;
  /** Who did it. */
  readonly memberId: string;
}

/** Returns the message that a purchase order has changed. */
export function purchaseOrderChanged(
  { id: orderId, number, status, version, updatedAt }: PurchaseOrder,
  { id, action, memberId }: { readonly id: string; readonly action: ToldPurchaseAction; readonly memberId: string },
): MessageDraft {
  const payload: PurchaseOrderChangedV1 = { orderId, number, action, status, version, memberId };
  return { id, topic: purchaseOrderTopic, version: 1, aggregate: orderId, payload, occurredAt: updatedAt };
}
