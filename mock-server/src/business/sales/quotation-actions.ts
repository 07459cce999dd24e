import type { Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import type { QuotationStatus } from './quotation.ts';

/** What can be done with a quotation; to order is to make a sales order from it. */
export type QuotationAction = 'EDIT' | 'SEND' | 'ORDER' | 'LOSE';

/** When an action is possible, and who may do it. */
export interface QuotationRule {
  readonly from: readonly QuotationStatus[];
  readonly permission: Permission;
}

/** All that can be done. What was sent is changed until it is accepted or lost; what has expired is ordered after its day was changed. */
export const quotationRules: Readonly<Record<QuotationAction, QuotationRule>> = {
  EDIT: { from: ['DRAFT', 'SENT', 'EXPIRED'], permission: 'sales.quotation.write' },
  SEND: { from: ['DRAFT'], permission: 'sales.quotation.write' },
  ORDER: { from: ['SENT', 'ACCEPTED'], permission: 'sales.order.write' },
  LOSE: { from: ['DRAFT', 'SENT', 'EXPIRED'], permission: 'sales.quotation.write' },
};

/** Returns what the actor may do with a quotation in this state. */
export function allowedQuotationActions(status: QuotationStatus, actor: Actor): readonly QuotationAction[] {
  const actions = Object.keys(quotationRules) as readonly QuotationAction[];
  return actions.filter(
    (action) => quotationRules[action].from.includes(status) && actor.permissions.has(quotationRules[action].permission),
  );
}
