import type { ActionRule, OrderAction } from '#business/sales/order-actions.ts';
import { actionRules as salesRules } from '#business/sales/order-actions.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** Whoever writes orders also gives up the rest of one, as that posts nothing; approving is another's. */
const permissions: Readonly<Record<OrderAction, Permission>> = {
  EDIT: 'purchasing.order.write',
  SUBMIT: 'purchasing.order.write',
  APPROVE: 'purchasing.order.approve',
  CANCEL: 'purchasing.order.write',
  CLOSE: 'purchasing.order.write',
};

/** Returns the rule of an action: the life is that of a sales order, the permissions are those of purchasing. */
export function purchaseRule(action: OrderAction): ActionRule {
  return { ...salesRules[action], permission: permissions[action] };
}

/** Returns what the actor may do with an order; what was received stays received, so such an order is closed rather than voided. */
export function allowedPurchaseActions({ status, execution }: PurchaseOrder, actor: Actor): readonly OrderAction[] {
  const actions = Object.keys(permissions) as readonly OrderAction[];
  return actions.filter((action) => {
    const { from, permission } = purchaseRule(action);
    return from.includes(status) && actor.permissions.has(permission) && (action !== 'CANCEL' || execution === 'NONE');
  });
}
