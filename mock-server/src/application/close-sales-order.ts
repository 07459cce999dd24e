import type { SalesOrder } from '#business/sales/sales-order.ts';
import type { OrderVersion } from './change-order.ts';
import { moveOrder } from './move-order.ts';
import type { Work } from './work.ts';

/** Closes an approved order that is done. */
export function closeSalesOrder(work: Work, wanted: OrderVersion): Promise<SalesOrder> {
  return moveOrder(work, wanted, { action: 'CLOSE', voidReason: null });
}
