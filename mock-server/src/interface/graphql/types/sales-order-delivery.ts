import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import { allowedActions } from '#business/sales/order-actions.ts';
import { executionOf, type OrderExecution } from '#business/sales/order-delivery.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { seesSalesOf } from '#core/access/actor.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf, type RequestContext } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import { OrderActionEnum, OrderExecutionEnum } from './enums.ts';
import { withoutOwnApproval } from './separate-duties.ts';

/** Returns how far an order is delivered, by what its sales delivered of its lines. */
async function executionOfOrder({ id }: Pick<SalesOrder, 'id'>, context: RequestContext): Promise<OrderExecution> {
  const { lines: linesOf, holds } = scopeOf(context).loaders;
  const lines = await linesOf.load(id);
  const delivered = await Promise.all(lines.map(async (line) => [line.id, await holds.deliveredOfLine.load(line.id)] as const));
  return executionOf(lines, new Map(delivered));
}

builder.objectFields('SalesOrder', (t) => ({
  allowedActions: t.field({
    type: [OrderActionEnum],
    description: 'What this viewer may do with it now.',
    resolve: async (order, _args, context) => {
      const permitted = allowedActions(order.status, workOf(context).actor);
      const actions = await withoutOwnApproval(permitted, { kind: 'sales-order', id: order.id }, context);
      // What was delivered stays delivered.
      const isDelivered = actions.includes('CANCEL') && order.status === 'APPROVED' && (await executionOfOrder(order, context)) !== 'NONE';
      return actions.filter((action) => !isDelivered || action !== 'CANCEL');
    },
  }),
  warehouse: t.field({
    type: 'Warehouse',
    nullable: true,
    description: 'Where its goods are reserved and delivered from; null when that was not said.',
    resolve: ({ warehouseId }, _args, context) =>
      warehouseId === null ? null : scopeOf(context).loaders.books.warehouse.load(warehouseId),
  }),
  execution: t.field({
    type: OrderExecutionEnum,
    description: 'How far it is delivered, by its sales alone.',
    resolve: (order, _args, context) => executionOfOrder(order, context),
  }),
  sales: t.field({
    type: ['TradeDocument'],
    description: 'The sales made from it that the viewer may see, by number; drafts and void ones, too.',
    ...shortList(4),
    resolve: async ({ id }, _args, context) => {
      const { holds, books } = scopeOf(context).loaders;
      const sales = await Promise.all((await holds.salesOfOrder.load(id)).map((sale) => books.document.load(sale)));
      return sales.filter((sale) => sale !== null);
    },
  }),
}));

builder.objectFields('SalesOrderLine', (t) => ({
  delivered: t.field({
    type: 'Decimal',
    description: 'How much was delivered and did not come back.',
    resolve: ({ id }, _args, context) => scopeOf(context).loaders.holds.deliveredOfLine.load(id),
  }),
  open: t.field({
    type: 'Decimal',
    description: 'How much is still to be delivered, whatever the state of the order.',
    resolve: async ({ id, quantity }, _args, context) =>
      addDecimals(quantity, negateDecimal(await scopeOf(context).loaders.holds.deliveredOfLine.load(id))),
  }),
  reserved: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'How much of the stock is reserved for it; null for whoever may not see stock.',
    resolve: ({ id }, _args, context) =>
      workOf(context).actor.permissions.has('inventory.stock.read') ? scopeOf(context).loaders.holds.reservedOfLine.load(id) : null,
  }),
}));

builder.objectField('TradeDocument', 'orders', (t) =>
  t.field({
    type: ['SalesOrder'],
    description: 'The orders that it delivers, or whose goods it brings back; none for whoever may not read orders.',
    ...shortList(1),
    resolve: async ({ id }, _args, context) => {
      const { actor } = workOf(context);
      if (!actor.permissions.has('sales.order.read')) return [];
      const { holds, order } = scopeOf(context).loaders;
      const orders = await order.loadMany(await holds.ordersOfDocument.load(id));
      return orders.filter((found): found is SalesOrder => 'id' in found && seesSalesOf(actor, found.salespersonId));
    },
  }),
);

builder.objectField('TradeDocumentLine', 'orderLineId', (t) =>
  t.id({
    nullable: true,
    description:
      'The line of an order that it delivers, or whose goods it brings back; of a purchase, of a purchase order that it receives.',
    resolve: ({ orderLineId, purchaseOrderLineId }) => orderLineId ?? purchaseOrderLineId,
  }),
);
