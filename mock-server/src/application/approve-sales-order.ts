import type { SalesOrder } from '#business/sales/sales-order.ts';
import type { OrderVersion } from './change-order.ts';
import { moveOrder } from './move-order.ts';
import type { Work } from './work.ts';

/** Approves a submitted order. */
export function approveSalesOrder(work: Work, wanted: OrderVersion): Promise<SalesOrder> {
  return moveOrder(work, wanted, { action: 'APPROVE', voidReason: null });
}
