import { purchaseRule } from '#business/purchasing/purchase-order-actions.ts';
import { invoicePermission } from '#business/purchasing/input-invoice-actions.ts';
import { actionRules } from '#business/sales/order-actions.ts';
import type { MadeKind } from '#business/duty/maker-store.ts';
import type { Permission } from '#core/access/permission.ts';
import { builder } from '../builder.ts';
import { scopeOf, type RequestContext } from '../request-context.ts';

const description =
  'Whether the viewer, who may approve, may not approve this one: it waits for approval, they made it or changed it last, and the company has that done by somebody else.';

/** Something that may wait for approval. */
interface Waiting {
  readonly kind: MadeKind;
  readonly id: string;
  readonly isWaiting: boolean;
  readonly permission: Permission;
}

async function needsOther({ kind, id, isWaiting, permission }: Waiting, context: RequestContext): Promise<boolean> {
  const { work, loaders } = scopeOf(context);
  return isWaiting && work.actor.permissions.has(permission) && loaders.duties[kind].load(id);
}

/** Returns what of some actions is left where somebody else must approve. */
export async function withoutOwnApproval<Action extends string>(
  actions: readonly Action[],
  { kind, id }: Pick<Waiting, 'kind' | 'id'>,
  context: RequestContext,
): Promise<Action[]> {
  const isOwn = (actions as readonly string[]).includes('APPROVE') && (await scopeOf(context).loaders.duties[kind].load(id));
  return actions.filter((action) => !isOwn || action !== 'APPROVE');
}

builder.objectField('TradeDocument', 'needsOtherApprover', (t) =>
  t.boolean({
    description,
    resolve: ({ id, status }, _args, context) =>
      needsOther({ kind: 'document', id, isWaiting: status === 'DRAFT', permission: 'books.document.approve' }, context),
  }),
);

builder.objectField('SalesOrder', 'needsOtherApprover', (t) =>
  t.boolean({
    description,
    resolve: ({ id, status }, _args, context) =>
      needsOther({ kind: 'sales-order', id, isWaiting: status === 'SUBMITTED', permission: actionRules.APPROVE.permission }, context),
  }),
);

builder.objectField('PurchaseOrder', 'needsOtherApprover', (t) =>
  t.boolean({
    description,
    resolve: ({ id, status }, _args, context) =>
      needsOther(
        { kind: 'purchase-order', id, isWaiting: status === 'SUBMITTED', permission: purchaseRule('APPROVE').permission },
        context,
      ),
  }),
);

builder.objectField('InputInvoice', 'needsOtherApprover', (t) =>
  t.boolean({
    description,
    resolve: ({ id, status }, _args, context) =>
      needsOther(
        { kind: 'input-invoice', id, isWaiting: status === 'SUBMITTED', permission: invoicePermission('APPROVE', status) },
        context,
      ),
  }),
);
