import { reserveStockParticipant, stockReserve } from '#business/inventory/reserve-stock.ts';
import { findCreditUses } from '#business/money/credit-hold-store.ts';
import { creditHold } from '#business/money/hold-credit.ts';
import { actionRules } from '#business/sales/order-actions.ts';
import { approveOrderParticipant, type OrderApproval } from '#business/sales/approve-order.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Database } from '#kernel/database/database.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import type { RunTcc, TccPlan } from '#kernel/tcc/run-tcc.ts';
import { takeOrder, type OrderVersion } from './change-order.ts';
import { findSalesOrder } from './find-sales-order.ts';
import { stockWishOf } from './hold-order.ts';
import type { Work } from './work.ts';

/** What an approval over several systems works with: no transaction, as it has several of its own. */
export interface AcrossTools extends Omit<Work, 'tx' | 'afterCommit'> {
  readonly database: Database;
  readonly runTcc: RunTcc;
  /** Which participants are other systems, by the configuration. */
  readonly keptElsewhere: ReadonlySet<string>;
  /** The id of the request. */
  readonly operation: string;
}

/** How long everybody together may take before all of it is given back. */
const timeoutMs = 8_000;

/** Returns whether approving an order needs another system: its stock, or its credit, is then in no transaction of this database. */
export function isHeldAcross(keptElsewhere: ReadonlySet<string>): boolean {
  return keptElsewhere.has(stockReserve) || keptElsewhere.has(creditHold);
}

/**
 * Approves a submitted order whose stock or credit another system keeps, by TCC: all of them reserve, or nobody does.
 *
 * A transaction of this database could not hold what is in theirs, and the person must know now whether they have it, so a message is too
 * late. Where everything is in the company's own database, `approveSalesOrder` does the same in one transaction, which is the usual way.
 * Once more for an order that it has approved does nothing: whoever did not get the answer asks again.
 */
export async function approveAcross(tools: AcrossTools, wanted: OrderVersion): Promise<void> {
  const { actor, operation, database, runTcc } = tools;
  requirePermission(actor, actionRules.APPROVE.permission);
  const context = { tenantId: actor.tenantId, memberId: actor.memberId, operation };
  const plan = await database.tenantTx(context, 'write', async (tx) => {
    const work: Work = { ...tools, tx, afterCommit: () => undefined };
    const now = await findSalesOrder(work, wanted.id);
    const isDone = now?.status === 'APPROVED' && now.version === wanted.version + 1;
    return isDone ? null : planOf(tools, work, await takeOrder(work, wanted, 'APPROVE'));
  });
  if (plan !== null) await runTcc(context, plan);
}

/** The order goes first, so that a second approval of it reserves nothing; then what is refused most often. */
async function planOf({ keptElsewhere, ids, clock, actor }: AcrossTools, work: Work, order: SalesOrder): Promise<TccPlan> {
  const wish = await stockWishOf(work, order);
  const participants = wish === null ? [creditHold] : [creditHold, stockReserve];
  const approval: OrderApproval = {
    orderId: order.id,
    version: order.version,
    attempt: ids.next(),
    memberId: actor.memberId,
    at: clock.now().toISOString(),
    historyId: ids.next(),
    messageId: ids.next(),
    heldElsewhere: participants.filter((name) => keptElsewhere.has(name)),
  };
  const { customerId, gross: amount, id: orderId } = order;
  const owed = keptElsewhere.has(creditHold) ? onlyRow(await findCreditUses(work.tx, [customerId])).owed : 0;
  const branches: TccPlan['branches'][number][] = [
    { participant: approveOrderParticipant.name, input: approval },
    { participant: creditHold, input: { orderId, customerId, amount, owed } },
  ];
  if (wish !== null) {
    const goods = wish.goods.map((line) => ({ ...line }));
    branches.push({
      participant: reserveStockParticipant.name,
      input: { orderId, warehouseId: wish.warehouseId, goods, isFull: wish.isFull },
    });
  }
  return { timeoutMs, branches };
}
