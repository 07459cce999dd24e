import { findPurchaseOrder } from '#application/list-purchase-orders.ts';
import { allowedPurchaseActions } from '#business/purchasing/purchase-order-actions.ts';
import type { PurchaseOrder } from '#business/purchasing/purchase-order.ts';
import { openOf } from '#business/sales/order-delivery.ts';
import { worksIn } from '#core/access/actor.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import { OrderActionEnum, OrderExecutionEnum, OrderStatusEnum } from './enums.ts';
import { withoutOwnApproval } from './separate-duties.ts';

builder.objectType('PurchaseOrder', {
  description: 'What is ordered from a supplier (采购订单). It posts nothing: goods come with its receipts.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the order's life." }),
    number: t.exposeString('number', { description: 'The number people use, e.g. "CGDD-2026-0128".' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    status: t.expose('status', { type: OrderStatusEnum, description: 'Where it is in its life.' }),
    execution: t.expose('execution', { type: OrderExecutionEnum, description: 'How far it is received, by its receipts alone.' }),
    date: t.expose('date', { type: 'Date', description: 'The day it was ordered.' }),
    deliveryDate: t.expose('deliveryDate', { type: 'Date', nullable: true, description: 'The day its goods are expected.' }),
    supplier: t.field({
      type: 'Supplier',
      description: 'Who is to deliver.',
      resolve: ({ supplierId }, _args, context) => scopeOf(context).loaders.books.supplier.load(supplierId),
    }),
    warehouse: t.field({
      type: 'Warehouse',
      description: 'Where its goods are to come to.',
      resolve: ({ warehouseId }, _args, context) => scopeOf(context).loaders.books.warehouse.load(warehouseId),
    }),
    taxIncluded: t.exposeBoolean('taxIncluded', { description: 'Whether line prices include tax.' }),
    note: t.exposeString('note', { description: 'A remark, at most 500 characters; may be empty.' }),
    net: t.field({ type: 'Decimal', description: 'The sum of the lines without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: "The sum of the lines' tax.", resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'The sum of the lines with tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was voided; null unless VOID.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.objectFields('PurchaseOrder', (t) => ({
  lines: t.field({
    type: ['PurchaseOrderLine'],
    description: 'What was ordered, by position.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.purchaseOrders.lines.load(id))],
  }),
  history: t.field({
    type: ['HistoryEntry'],
    description: 'Who did what to it, oldest first.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.purchaseOrders.history.load(id))],
  }),
  allowedActions: t.field({
    type: [OrderActionEnum],
    description: 'What this viewer may do with it now.',
    resolve: (order, _args, context) =>
      withoutOwnApproval(allowedPurchaseActions(order, workOf(context).actor), { kind: 'purchase-order', id: order.id }, context),
  }),
  receipts: t.field({
    type: ['TradeDocument'],
    description: 'The purchases made from it that the viewer may see, by number; drafts and void ones, too.',
    ...shortList(4),
    resolve: async ({ id }, _args, context) => {
      const { purchaseOrders, books } = scopeOf(context).loaders;
      const receipts = await books.document.loadMany(await purchaseOrders.receiptsOfOrder.load(id));
      return receipts.filter((found) => found !== null && 'id' in found);
    },
  }),
}));

builder.objectType('PurchaseOrderLine', {
  description: 'One product on a purchase order.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'New after every edit.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    product: t.field({
      type: 'Product',
      description: 'What is ordered.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: "In the product's unit, up to 4 places." }),
    price: t.expose('price', { type: 'Decimal', description: 'Of one unit, up to 6 places; with tax when the order says so.' }),
    entered: t.field({
      type: 'EnteredUnit',
      nullable: true,
      description: "How it was entered where that was in a further unit; null for the product's own.",
      resolve: ({ entered }) => entered,
    }),
    discount: t.expose('discount', { type: 'Decimal', description: 'Percent, e.g. "5" is 5 % off.' }),
    taxRate: t.expose('taxRate', { type: 'Decimal', description: 'Percent, e.g. "13".' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax of this line, rounded by itself.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax; always net + tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    received: t.field({
      type: 'Decimal',
      description: 'How much was received; what went back later was received all the same.',
      resolve: ({ id }, _args, context) => scopeOf(context).loaders.purchaseOrders.receivedOfLine.load(id),
    }),
    open: t.field({
      type: 'Decimal',
      description: 'How much is still to be received, whatever the state of the order.',
      resolve: async (line, _args, context) => {
        const received = await scopeOf(context).loaders.purchaseOrders.receivedOfLine.load(line.id);
        return openOf(line, new Map([[line.id, received]]));
      },
    }),
  }),
});

builder.objectField('TradeDocument', 'purchaseOrders', (t) =>
  t.field({
    type: ['PurchaseOrder'],
    description: 'The purchase orders that it receives, as far as the viewer may see them.',
    ...shortList(1),
    resolve: async ({ id }, _args, context) => {
      const { actor } = workOf(context);
      if (!actor.permissions.has('purchasing.order.read')) return [];
      const { order, ordersOfDocument } = scopeOf(context).loaders.purchaseOrders;
      const orders = await order.loadMany(await ordersOfDocument.load(id));
      return orders.filter((found): found is PurchaseOrder => 'id' in found && worksIn(actor, found.warehouseId));
    },
  }),
);

builder.queryField('purchaseOrder', (t) =>
  t.field({
    type: 'PurchaseOrder',
    nullable: true,
    description: 'One purchase order; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findPurchaseOrder(workOf(context), id),
  }),
);
