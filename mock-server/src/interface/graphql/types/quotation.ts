import { findQuotation } from '#application/list-quotations.ts';
import { todayOf } from '#application/work.ts';
import { allowedQuotationActions } from '#business/sales/quotation-actions.ts';
import { quotationStatus } from '#business/sales/quotation.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { seesSalesOf } from '#core/access/actor.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import { QuotationActionEnum, QuotationHistoryActionEnum, QuotationStatusEnum } from './quotation-enums.ts';

builder.objectType('Quotation', {
  description: 'What is offered to a customer (报价单). It posts nothing, and holds neither stock nor credit.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the quotation's life." }),
    number: t.exposeString('number', { description: 'The number people use, e.g. "BJD-2026-0128".' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    revision: t.exposeInt('revision', { description: 'Which wording it is: 1, and one more with each change after it was sent.' }),
    status: t.field({
      type: QuotationStatusEnum,
      description: 'Where it is in its life today.',
      resolve: (quotation, _args, context) => quotationStatus(quotation, todayOf(workOf(context))),
    }),
    date: t.expose('date', { type: 'Date', description: 'The day of the offer.' }),
    validUntil: t.expose('validUntil', { type: 'Date', description: 'The last day on which it holds.' }),
    customer: t.field({
      type: 'Customer',
      description: 'To whom it goes.',
      resolve: ({ customerId }, _args, context) => scopeOf(context).loaders.customer.load(customerId),
    }),
    salesperson: t.field({
      type: 'Member',
      description: 'Who offers.',
      resolve: ({ salespersonId }, _args, context) => scopeOf(context).loaders.member.load(salespersonId),
    }),
    taxIncluded: t.exposeBoolean('taxIncluded', { description: 'Whether line prices include tax.' }),
    note: t.exposeString('note', { description: 'A remark, at most 500 characters; may be empty.' }),
    net: t.field({ type: 'Decimal', description: 'The sum of the lines without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: "The sum of the lines' tax.", resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'The sum of the lines with tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    lostReason: t.exposeString('lostReason', { nullable: true, description: 'Why nothing came of it; null unless LOST.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.objectFields('Quotation', (t) => ({
  lines: t.field({
    type: ['QuotationLine'],
    description: 'What is offered, by position.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.quotations.lines.load(id))],
  }),
  history: t.field({
    type: ['QuotationHistoryEntry'],
    description: 'Who did what to it, oldest first.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.quotations.history.load(id))],
  }),
  allowedActions: t.field({
    type: [QuotationActionEnum],
    description: 'What this viewer may do with it now.',
    resolve: (quotation, _args, context) => {
      const work = workOf(context);
      return [...allowedQuotationActions(quotationStatus(quotation, todayOf(work)), work.actor)];
    },
  }),
  orders: t.field({
    type: ['SalesOrder'],
    description: 'The orders made from it that the viewer may see, by number; void ones, too.',
    ...shortList(1),
    resolve: async ({ id }, _args, context) => {
      const { actor } = workOf(context);
      if (!actor.permissions.has('sales.order.read')) return [];
      const { quotations, order } = scopeOf(context).loaders;
      const orders = await order.loadMany(await quotations.ordersOfQuotation.load(id));
      return orders.filter((found): found is SalesOrder => 'id' in found && seesSalesOf(actor, found.salespersonId));
    },
  }),
}));

builder.objectType('QuotationLine', {
  description: 'One product on a quotation.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'New after every edit.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    product: t.field({
      type: 'Product',
      description: 'What is offered.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: "In the product's unit, up to 4 places." }),
    price: t.expose('price', { type: 'Decimal', description: 'Of one unit, up to 6 places; with tax when the quotation says so.' }),
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

builder.objectType('QuotationHistoryEntry', {
  description: 'One thing that was done to a quotation; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Ordered by time.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.field({
      type: 'Member',
      description: 'Who.',
      resolve: ({ memberId }, _args, context) => scopeOf(context).loaders.member.load(memberId),
    }),
    action: t.expose('action', { type: QuotationHistoryActionEnum, description: 'What.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why it was lost, or which order accepted it.' }),
  }),
});

builder.objectField('SalesOrder', 'quotation', (t) =>
  t.field({
    type: 'Quotation',
    nullable: true,
    description: 'The quotation that it was made from; null where there is none that the viewer may see.',
    resolve: async ({ quotationId }, _args, context) => {
      const { actor } = workOf(context);
      if (quotationId === null || !actor.permissions.has('sales.quotation.read')) return null;
      const quotation = await scopeOf(context).loaders.quotations.quotation.load(quotationId);
      return seesSalesOf(actor, quotation.salespersonId) ? quotation : null;
    },
  }),
);

builder.queryField('quotation', (t) =>
  t.field({
    type: 'Quotation',
    nullable: true,
    description: 'One quotation; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findQuotation(workOf(context), id),
  }),
);
