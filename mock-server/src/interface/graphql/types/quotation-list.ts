import { countQuotations, listQuotations, sumQuotations } from '#application/list-quotations.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { SortDirectionEnum } from './enums.ts';
import { QuotationSortFieldEnum, QuotationStatusEnum } from './quotation-enums.ts';

const QuotationFilter = builder.inputType('QuotationFilter', {
  description: 'Which quotations are wanted; what is left out does not narrow.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these, e.g. those that are printed in one go.' }),
    statuses: t.field({ type: [QuotationStatusEnum], description: 'In one of these states today.' }),
    customerId: t.id({ description: 'To this customer.' }),
    dateFrom: t.field({ type: 'Date', description: 'Offered on this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Offered on this day or earlier.' }),
    search: t.string({ description: 'Number, customer name, code or pinyin initials.' }),
  }),
});

const QuotationSort = builder.inputType('QuotationSort', {
  description: 'How quotations are sorted.',
  fields: (t) => ({
    field: t.field({ type: QuotationSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('QuotationConnection', {
  description: 'A part of a list of quotations.',
  fields: (t) => ({
    edges: t.field({ type: ['QuotationEdge'], description: 'The quotations of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: async ({ sums }) => (await sums()).count }),
    totals: t.field({
      type: 'QuotationTotals',
      description: 'The sums of the whole filtered set.',
      resolve: ({ sums }) => sums(),
    }),
  }),
});

builder.objectType('QuotationEdge', {
  description: 'A quotation and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'Quotation', description: 'The quotation.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('QuotationTotals', {
  description: 'Sums over the whole filtered set, not just this page.',
  fields: (t) => ({
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('QuotationStatusCount', {
  description: 'How many quotations are in a state.',
  fields: (t) => ({
    status: t.expose('status', { type: QuotationStatusEnum, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

builder.queryField('quotations', (t) =>
  t.field({
    type: 'QuotationConnection',
    description: 'A part of the quotations the viewer may see; 50 of the latest when nothing is said.',
    args: {
      filter: t.arg({ type: QuotationFilter, description: 'Which quotations.' }),
      sort: t.arg({ type: QuotationSort, description: 'How sorted; by date, latest first, when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      let sums: Promise<OrderSums> | undefined;
      const page = await listQuotations(work, wish);
      return { page, sums: () => (sums ??= sumQuotations(work, wish.filter)) };
    },
  }),
);

builder.queryField('quotationCounts', (t) =>
  t.field({
    type: ['QuotationStatusCount'],
    description: 'Counts by status under the same filter, its statuses left aside.',
    args: { filter: t.arg({ type: QuotationFilter, description: 'Which quotations.' }) },
    resolve: async (_root, { filter }, context) => [...(await countQuotations(workOf(context), filter))],
  }),
);
