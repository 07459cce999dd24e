import { stockReserve, travelling } from '#business/inventory/reserve-stock.ts';
import { creditHold } from '#business/money/hold-credit.ts';
import { openGrossOf, openOf } from '#business/sales/order-delivery.ts';
import { orderTopic, type OrderChangedV1 } from '#business/sales/order-message.ts';
import { findOrders } from '#business/sales/order-store.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { MessageConsumer } from '#kernel/messages/message-consumer.ts';
import type { RunTcc, TccPlan } from '#kernel/tcc/run-tcc.ts';
import { readDelivered } from './hold-order.ts';

/** How long one system may take; a message that fails comes again. */
const timeoutMs = 8_000;

/**
 * Returns what tells other systems how much of its holds an order keeps, whenever a sale, a void or a close has changed that.
 *
 * Nobody waits to know that something was given back, so it follows by a message. What is told is what the order keeps now, not what has
 * changed: told twice it is the same, and messages of an order come in its order.
 */
export function tellWhatIsKept(runTcc: RunTcc): MessageConsumer {
  return {
    name: 'orders-held-elsewhere',
    topic: orderTopic,
    versions: [1],
    async handle(tx, { tenantId, payload }) {
      const [order] = await findOrders(tx, [(payload as OrderChangedV1).orderId]);
      if (order === undefined || order.heldElsewhere.length === 0) return;
      await runTcc({ tenantId }, { timeoutMs, branches: await branchesOf(tx, order) });
    },
  };
}

async function branchesOf(tx: Transaction, { id: orderId, customerId, status, heldElsewhere }: SalesOrder): Promise<TccPlan['branches']> {
  const { lines, delivered } = await readDelivered(tx, orderId);
  const open = status === 'APPROVED' ? lines : [];
  const kept = {
    [stockReserve]: travelling(open.map((line) => ({ orderLineId: line.id, quantity: openOf(line, delivered) }))),
    [creditHold]: openGrossOf(open, delivered),
  };
  return heldElsewhere.map((participant) =>
    participant === stockReserve
      ? { participant, input: { orderId, kept: kept[stockReserve] } }
      : { participant, input: { orderId, customerId, kept: kept[creditHold] } },
  );
}
