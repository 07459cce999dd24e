import { purchaseOrderChanged, type ToldPurchaseAction } from '#business/purchasing/purchase-order-message.ts';
import { purchaseRule } from '#business/purchasing/purchase-order-actions.ts';
import { updatePurchaseStatus } from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder, ReceiptReason } from '#business/purchasing/purchase-order.ts';
import type { OrderAction } from '#business/sales/order-actions.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { publish } from '#kernel/messages/publish.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { OrderVersion } from './change-order.ts';
import { recordPurchaseAction, takePurchaseOrder } from './change-purchase-order.ts';
import { changeOf, type Work } from './work.ts';

/** Moves an order to the state that follows from an action. An order holds nothing of stock or books, so nothing else changes. */
export function movePurchaseOrder(work: Work, wanted: OrderVersion, action: 'SUBMIT' | 'APPROVE' | 'CLOSE'): Promise<PurchaseOrder> {
  return move(work, wanted, { action, voidReason: null });
}

/** Voids an order of which nothing was received; it stays readable, with the reason. */
export function cancelPurchaseOrder(work: Work, wanted: OrderVersion, reason: string): Promise<PurchaseOrder> {
  const problems = new ProblemList<TextReason>();
  const voidReason = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  return move(work, wanted, { action: 'CANCEL', voidReason });
}

interface Move {
  readonly action: Exclude<OrderAction, 'EDIT'>;
  readonly voidReason: string | null;
}

async function move(work: Work, wanted: OrderVersion, { action, voidReason }: Move): Promise<PurchaseOrder> {
  const { id, number, status, execution } = await takePurchaseOrder(work, wanted, action);
  if (action === 'CANCEL' && execution !== 'NONE') throw new Refusal<ReceiptReason>('purchase-order-is-received', { number });
  const rule = purchaseRule(action);
  await updatePurchaseStatus(work.tx, { id, status: rule.to ?? status, execution, voidReason }, changeOf(work));
  const moved = await recordPurchaseAction(work, id, { action: rule.history, note: voidReason });
  // Whoever closes an order leaves nothing to do for others.
  if (action !== 'CLOSE') await tell(work, moved, action);
  return moved;
}

function tell({ tx, ids, actor }: Work, order: PurchaseOrder, action: ToldPurchaseAction): Promise<void> {
  return publish(tx, purchaseOrderChanged(order, { id: ids.next(), action, memberId: actor.memberId }));
}
