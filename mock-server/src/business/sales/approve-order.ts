import { publish } from '#kernel/messages/publish.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Participant } from '#kernel/tcc/participant.ts';
import type { DeliveryReason } from './order-delivery.ts';
import { orderChanged } from './order-message.ts';
import { findOrders, insertHistory, lockOrder } from './order-store.ts';
import type { OrderReason } from './sales-reason.ts';

/** An approval that is tried; ids and the moment are given, so that whoever finishes it writes the same. */
export type OrderApproval = {
  readonly orderId: string;
  readonly version: number;
  readonly attempt: string;
  readonly memberId: string;
  readonly at: string;
  readonly historyId: string;
  readonly messageId: string;
  /** Which participants of other systems hold something for it. */
  readonly heldElsewhere: readonly string[];
};

/**
 * Approves an order together with others: a try marks it, so that nobody edits, voids or approves it meanwhile; the company's own branch.
 *
 * Whether the member may do so was checked before.
 */
export const approveOrderParticipant: Participant<OrderApproval, OrderApproval> = {
  name: 'order.approve',
  async try(tx, approval) {
    const order = await lockOrder(tx, approval.orderId);
    if (order === null) throw new Refusal<OrderReason>('order-not-found');
    const { number, status, version } = order;
    if (order.approval !== null) throw new Refusal<DeliveryReason>('order-being-approved', { number });
    if (version !== approval.version) throw new Refusal<OrderReason>('stale-version', { number, version });
    if (status !== 'SUBMITTED') throw new Refusal<OrderReason>('wrong-state', { number, status, action: 'APPROVE' });
    await tx.rows('UPDATE sales_order SET approval = $2 WHERE id = $1', [order.id, approval.attempt]);
    return approval;
  },
  confirm: approve,
  async cancel(tx, { orderId, attempt }) {
    await tx.rows('UPDATE sales_order SET approval = NULL WHERE id = $1 AND approval = $2', [orderId, attempt]);
  },
};

async function approve(tx: Transaction, approval: OrderApproval): Promise<void> {
  const { orderId, attempt, memberId, heldElsewhere, historyId, messageId } = approval;
  const at = new Date(approval.at);
  await tx.rows(
    `UPDATE sales_order SET status = 'APPROVED', approval = NULL, held_elsewhere = $3, version = version + 1, updated_by = $4, updated_at = $5
     WHERE id = $1 AND approval = $2`,
    [orderId, attempt, heldElsewhere, memberId, at],
  );
  await insertHistory(tx, [{ id: historyId, orderId, at, memberId, action: 'APPROVED', note: null }]);
  await publish(tx, orderChanged(onlyRow(await findOrders(tx, [orderId])), { id: messageId, action: 'APPROVE', memberId }));
}
