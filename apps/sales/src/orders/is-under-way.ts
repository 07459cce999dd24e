import type { Order } from './use-order.ts';

/** Returns whether an order is far enough that something is reserved for it or was delivered. */
export function isUnderWay({ status, execution }: Pick<Order, 'status' | 'execution'>): boolean {
  return status === 'APPROVED' || status === 'CLOSED' || execution !== 'NONE';
}
