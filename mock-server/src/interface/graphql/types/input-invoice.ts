import { findInputInvoice } from '#application/list-input-invoices.ts';
import { allowedInvoiceActions } from '#business/purchasing/input-invoice-actions.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { orderTotals } from '@suanpan/money/order-totals';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import {
  InvoiceActionEnum,
  InvoiceDeductionEnum,
  InvoiceExecutionEnum,
  InvoiceHistoryActionEnum,
  InvoiceKindEnum,
  InvoicePostingEnum,
  InvoiceStatusEnum,
} from './input-invoice-enums.ts';
import { withoutOwnApproval } from './separate-duties.ts';

builder.objectType('InputInvoice', {
  description: "A supplier's VAT invoice (进项发票). Its receipts booked its tax already; it books only the cents by which it differs.",
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the invoice's life." }),
    number: t.exposeString('number', { description: 'Its place in the register, e.g. "JXFP-2026-0128".' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    status: t.expose('status', { type: InvoiceStatusEnum, description: 'Where it is in its life.' }),
    execution: t.expose('execution', { type: InvoiceExecutionEnum, description: 'How far it is matched; NONE unless approved.' }),
    posting: t.field({
      type: InvoicePostingEnum,
      description: 'Whether the books have all of it.',
      resolve: ({ execution }) => (execution === 'FULL' ? 'POSTED' : 'UNPOSTED'),
    }),
    kind: t.expose('kind', { type: InvoiceKindEnum, description: 'Special or ordinary.' }),
    digital: t.exposeBoolean('digital', { description: 'Whether it is a digital invoice (数电票), with 20 digits and no code.' }),
    invoiceCode: t.exposeString('invoiceCode', { description: 'As printed; empty for a digital one.' }),
    invoiceNumber: t.exposeString('invoiceNumber', { description: 'As printed.' }),
    date: t.expose('date', { type: 'Date', description: 'The day on which it was issued.' }),
    supplier: t.field({
      type: 'Supplier',
      description: 'Who issued it.',
      resolve: ({ supplierId }, _args, context) => scopeOf(context).loaders.books.supplier.load(supplierId),
    }),
    red: t.exposeBoolean('red', { description: 'Whether it takes back (红字); its amounts are below zero then.' }),
    note: t.exposeString('note', { description: 'A remark, at most 500 characters; may be empty.' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    deduction: t.expose('deduction', { type: InvoiceDeductionEnum, description: 'Whether its tax is deducted.' }),
    deductedMonth: t.exposeString('deductedMonth', { nullable: true, description: 'The month of the return, e.g. "2026-03".' }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was voided; null unless VOID.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.objectFields('InputInvoice', (t) => ({
  lines: t.field({
    type: ['InputInvoiceLine'],
    description: 'What it says of each rate, by position.',
    ...shortList(2),
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.inputInvoices.lines.load(id))],
  }),
  matches: t.field({
    type: ['InvoiceMatch'],
    description: 'The receipts, returns and expenses that it is for, by number; they count once it is approved.',
    ...shortList(4),
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.inputInvoices.matches.load(id))],
  }),
  matched: t.field({
    type: 'InvoiceTotals',
    description: 'What its matches come to.',
    resolve: async ({ id }, _args, context) => orderTotals(await scopeOf(context).loaders.inputInvoices.matches.load(id)),
  }),
}));

builder.objectFields('InputInvoice', (t) => ({
  difference: t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'What booked the cents by which it differs from its receipts; null without one, or for whoever may not see it.',
    resolve: ({ differenceId }, _args, context) =>
      differenceId === null ? null : scopeOf(context).loaders.books.document.load(differenceId),
  }),
  redOf: t.field({
    type: 'InputInvoice',
    nullable: true,
    description: 'The invoice that it takes back, as far as that is registered.',
    resolve: ({ redOfId }, _args, context) => (redOfId === null ? null : scopeOf(context).loaders.inputInvoices.invoice.load(redOfId)),
  }),
  reds: t.field({
    type: ['InputInvoice'],
    description: 'The red invoices that take it back, by number; void ones are left out.',
    ...shortList(1),
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.inputInvoices.reds.load(id))],
  }),
  history: t.field({
    type: ['InvoiceHistoryEntry'],
    description: 'Who did what to it, oldest first.',
    ...shortList(5),
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.inputInvoices.history.load(id))],
  }),
  allowedActions: t.field({
    type: [InvoiceActionEnum],
    description: 'What this viewer may do with it now.',
    resolve: (invoice, _args, context) =>
      withoutOwnApproval(allowedInvoiceActions(invoice, workOf(context).actor), { kind: 'input-invoice', id: invoice.id }, context),
  }),
}));

builder.objectType('InputInvoiceLine', {
  description: 'What an invoice says of one rate.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'New after every edit.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    taxRate: t.expose('taxRate', { type: 'Decimal', description: 'Percent, e.g. "13".' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax as printed.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax; always net + tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('InvoiceMatch', {
  description: 'For how much of a document an invoice is; below zero for what goes back.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'New after every edit.' }),
    document: t.field({
      type: 'TradeDocument',
      nullable: true,
      description: 'The receipt, return or expense; null for whoever may not see it.',
      resolve: ({ documentId }, _args, context) => scopeOf(context).loaders.books.document.load(documentId),
    }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('InvoiceHistoryEntry', {
  description: 'One thing that was done to an input invoice; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Ordered by time.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.field({
      type: 'Member',
      description: 'Who.',
      resolve: ({ memberId }, _args, context) => scopeOf(context).loaders.member.load(memberId),
    }),
    action: t.expose('action', { type: InvoiceHistoryActionEnum, description: 'What.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why it was voided, or in which month it is deducted.' }),
  }),
});

builder.queryField('inputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    nullable: true,
    description: 'One input invoice; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findInputInvoice(workOf(context), id),
  }),
);
