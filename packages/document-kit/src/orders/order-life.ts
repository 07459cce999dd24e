import type { StatusTone } from '@suanpan/shared-ui/status-tag';
import type { OrderExecution, OrderStatus } from './order-status.ts';

/** What the state of an order means to its reader. */
export const orderTones: Readonly<Record<OrderStatus, StatusTone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  APPROVED: 'active',
  CLOSED: 'done',
  VOID: 'danger',
};

const life = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED'] as const;

/** A step of an order's life, and whether it was reached. */
export interface OrderStep {
  readonly id: (typeof life)[number];
  readonly state: 'done' | 'now' | 'todo';
}

interface LivedOrder {
  readonly status: OrderStatus;
  readonly history: readonly { readonly action: string }[];
}

/** Returns the steps of an order's life; a void order stops where it was. */
export function orderSteps(order: LivedOrder): OrderStep[] {
  const reached = order.status === 'VOID' ? lastReached(order) : life.indexOf(order.status);
  const isOver = order.status === 'CLOSED' || order.status === 'VOID';
  return life.map((id, index) => ({ id, state: stateOf(index - reached, isOver) }));
}

/** Returns whether an order is far enough that something is carried out of it, or may be. */
export function isUnderWay({ status, execution }: { readonly status: OrderStatus; readonly execution: OrderExecution }): boolean {
  return status === 'APPROVED' || status === 'CLOSED' || execution !== 'NONE';
}

/** `distance` is how many steps lie between the one that was reached and this one. */
function stateOf(distance: number, isOver: boolean): OrderStep['state'] {
  if (distance > 0) return 'todo';
  return distance < 0 || isOver ? 'done' : 'now';
}

function lastReached({ history }: LivedOrder): number {
  const actions = new Set(history.map(({ action }) => action));
  if (actions.has('APPROVED')) return life.indexOf('APPROVED');
  return actions.has('SUBMITTED') ? life.indexOf('SUBMITTED') : life.indexOf('DRAFT');
}
