import { findSalesOrder } from '#application/find-sales-order.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { HistoryActionEnum, OrderStatusEnum } from './enums.ts';

builder.objectType('SalesOrder', {
  description: 'What a customer ordered.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the order's life." }),
    number: t.exposeString('number', { description: 'The number people use, e.g. "XSDD-2026-0128".' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    status: t.expose('status', { type: OrderStatusEnum, description: 'Where it is in its life.' }),
    date: t.expose('date', { type: 'Date', description: 'The day it was ordered.' }),
    deliveryDate: t.expose('deliveryDate', { type: 'Date', nullable: true, description: 'The day it is promised for.' }),
    customer: t.field({
      type: 'Customer',
      description: 'Who ordered.',
      resolve: (order, _args, context) => scopeOf(context).loaders.customer.load(order.customerId),
    }),
    salesperson: t.field({
      type: 'Member',
      description: 'Who sold.',
      resolve: (order, _args, context) => scopeOf(context).loaders.member.load(order.salespersonId),
    }),
    taxIncluded: t.exposeBoolean('taxIncluded', { description: 'Whether line prices include tax.' }),
    note: t.exposeString('note', { description: 'A remark, at most 500 characters; may be empty.' }),
    lines: t.field({
      type: ['SalesOrderLine'],
      description: 'What was ordered, by position.',
      resolve: async (order, _args, context) => [...(await scopeOf(context).loaders.lines.load(order.id))],
    }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was cancelled; null unless VOID.' }),
    history: t.field({
      type: ['HistoryEntry'],
      description: 'Who did what to it, oldest first.',
      resolve: async (order, _args, context) => [...(await scopeOf(context).loaders.history.load(order.id))],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.objectFields('SalesOrder', (t) => ({
  net: t.field({ type: 'Decimal', description: 'The sum of the lines without tax.', resolve: ({ net }) => fenToDecimal(net) }),
  tax: t.field({ type: 'Decimal', description: "The sum of the lines' tax.", resolve: ({ tax }) => fenToDecimal(tax) }),
  gross: t.field({ type: 'Decimal', description: 'The sum of the lines with tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
}));

builder.objectType('SalesOrderLine', {
  description: 'One product on an order.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'New after every edit.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    product: t.field({
      type: 'Product',
      description: 'What is sold.',
      resolve: (line, _args, context) => scopeOf(context).loaders.product.load(line.productId),
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
  }),
});

builder.objectType('HistoryEntry', {
  description: 'One thing that was done to an order; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Ordered by time.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.field({
      type: 'Member',
      description: 'Who.',
      resolve: (entry, _args, context) => scopeOf(context).loaders.member.load(entry.memberId),
    }),
    action: t.expose('action', { type: HistoryActionEnum, description: 'What.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, when it was said.' }),
  }),
});

builder.queryField('salesOrder', (t) =>
  t.field({
    type: 'SalesOrder',
    nullable: true,
    description: 'One order; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findSalesOrder(workOf(context), id),
  }),
);
