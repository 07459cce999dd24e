import type { Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import type { HistoryAction, OrderStatus } from './sales-order.ts';

/** What can be done with an order. */
export type OrderAction = 'EDIT' | 'SUBMIT' | 'APPROVE' | 'CANCEL' | 'CLOSE';

/** The rule of one action: from which states, to which, with which permission, and its word in the history. */
export interface ActionRule {
  readonly from: readonly OrderStatus[];
  /** The state afterwards; null leaves it. */
  readonly to: OrderStatus | null;
  readonly permission: Permission;
  readonly history: HistoryAction;
}

/** The life of an order. Editing a submitted order leaves it submitted. */
export const actionRules: Readonly<Record<OrderAction, ActionRule>> = {
  EDIT: { from: ['DRAFT', 'SUBMITTED'], to: null, permission: 'sales.order.write', history: 'EDITED' },
  SUBMIT: { from: ['DRAFT'], to: 'SUBMITTED', permission: 'sales.order.write', history: 'SUBMITTED' },
  APPROVE: { from: ['SUBMITTED'], to: 'APPROVED', permission: 'sales.order.approve', history: 'APPROVED' },
  CANCEL: { from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'VOID', permission: 'sales.order.write', history: 'CANCELLED' },
  CLOSE: { from: ['APPROVED'], to: 'CLOSED', permission: 'sales.order.close', history: 'CLOSED' },
};

const actions: readonly OrderAction[] = ['EDIT', 'SUBMIT', 'APPROVE', 'CANCEL', 'CLOSE'];

/** Returns what the actor may do with an order in this state. */
export function allowedActions(status: OrderStatus, actor: Actor): readonly OrderAction[] {
  return actions.filter((action) => actionRules[action].from.includes(status) && actor.permissions.has(actionRules[action].permission));
}
