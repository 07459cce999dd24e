import { countInputInvoices, listInputInvoices, sumInputInvoices } from '#application/list-input-invoices.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { SortDirectionEnum } from './enums.ts';
import {
  InvoiceDeductionEnum,
  InvoiceExecutionEnum,
  InvoiceKindEnum,
  InvoiceSortFieldEnum,
  InvoiceStatusEnum,
} from './input-invoice-enums.ts';

const InputInvoiceFilter = builder.inputType('InputInvoiceFilter', {
  description: 'Which input invoices are wanted; what is left out does not narrow.',
  fields: (t) => ({
    statuses: t.field({ type: [InvoiceStatusEnum], description: 'In one of these states.' }),
    executions: t.field({ type: [InvoiceExecutionEnum], description: 'Matched so far.' }),
    deductions: t.field({ type: [InvoiceDeductionEnum], description: 'Deducted or not.' }),
    kinds: t.field({ type: [InvoiceKindEnum], description: 'Of one of these kinds.' }),
    deductedMonth: t.string({ description: 'Deducted in this month, e.g. "2026-03".' }),
    supplierId: t.id({ description: 'From this supplier.' }),
    dateFrom: t.field({ type: 'Date', description: 'Issued on this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Issued on this day or earlier.' }),
    search: t.string({ description: 'Number, code, number of the register, supplier name, code or pinyin initials.' }),
  }),
});

const InputInvoiceSort = builder.inputType('InputInvoiceSort', {
  description: 'How input invoices are sorted.',
  fields: (t) => ({
    field: t.field({ type: InvoiceSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('InputInvoiceConnection', {
  description: 'A part of a list of input invoices.',
  fields: (t) => ({
    edges: t.field({ type: ['InputInvoiceEdge'], description: 'The invoices of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: async ({ sums }) => (await sums()).count }),
    totals: t.field({
      type: 'InvoiceTotals',
      description: 'The sums of the whole filtered set, void invoices left out.',
      resolve: ({ sums }) => sums(),
    }),
  }),
});

builder.objectType('InputInvoiceEdge', {
  description: 'An input invoice and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'InputInvoice', description: 'The invoice.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('InvoiceTotals', {
  description: 'Sums; what goes back is below zero.',
  fields: (t) => ({
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('InvoiceStatusCount', {
  description: 'How many input invoices are in a state.',
  fields: (t) => ({
    status: t.expose('status', { type: InvoiceStatusEnum, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

builder.queryField('inputInvoices', (t) =>
  t.field({
    type: 'InputInvoiceConnection',
    description: 'A part of the input invoices; 50 of the latest when nothing is said.',
    args: {
      filter: t.arg({ type: InputInvoiceFilter, description: 'Which invoices.' }),
      sort: t.arg({ type: InputInvoiceSort, description: 'How sorted; by date, latest first, when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      let sums: Promise<OrderSums> | undefined;
      const page = await listInputInvoices(work, wish);
      return { page, sums: () => (sums ??= sumInputInvoices(work, wish.filter)) };
    },
  }),
);

builder.queryField('inputInvoiceCounts', (t) =>
  t.field({
    type: ['InvoiceStatusCount'],
    description: 'Counts by status under the same filter, its statuses left aside.',
    args: { filter: t.arg({ type: InputInvoiceFilter, description: 'Which invoices.' }) },
    resolve: async (_root, { filter }, context) => [...(await countInputInvoices(workOf(context), filter))],
  }),
);
