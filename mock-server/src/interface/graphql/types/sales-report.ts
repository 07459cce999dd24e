import { priceFor, readSalesReport } from '#application/reports/read-sales-report.ts';
import { costFor } from '#application/read-stock.ts';
import { salesReportKeys } from '#business/reports/sales-report.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

const SalesReportKeyEnum = builder.enumType('SalesReportKey', {
  description: 'By what sales are summed: customers, products, the salespeople of customers, days, weeks from Monday, or months.',
  values: salesReportKeys,
});

builder.objectType('SalesFigures', {
  description: 'What was sold in some days, what came back taken away.',
  fields: (t) => ({
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much, in the units of the products.' }),
    net: t.field({
      type: 'Decimal',
      description: 'Revenue without tax; only for who may see sales prices.',
      resolve: ({ net }, _args, context) => fenToDecimal(priceFor(workOf(context), net)),
    }),
    cost: t.field({
      type: 'Decimal',
      description: 'What the goods cost that went out; only for who may see costs.',
      resolve: ({ cost }, _args, context) => fenToDecimal(costFor(workOf(context), cost)),
    }),
    margin: t.field({
      type: 'Decimal',
      description: 'Revenue less cost; only for who may see costs.',
      resolve: ({ net, cost }, _args, context) => fenToDecimal(costFor(workOf(context), net - cost)),
    }),
  }),
});

builder.objectType('SalesReportSums', {
  description: 'Figures of a period and of the one before.',
  fields: (t) => ({
    now: t.field({ type: 'SalesFigures', description: 'Of the period.', resolve: ({ now }) => now }),
    before: t.field({ type: 'SalesFigures', description: 'Of the one before.', resolve: ({ before }) => before }),
  }),
});

builder.objectType('SalesReportRow', {
  description: 'The sales of a customer, product, salesperson, day, week or month.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The id of what they are of, or the first day.' }),
    code: t.exposeString('code', { description: 'The code of the customer or product; empty otherwise.' }),
    name: t.exposeString('name', { description: 'What it is called; empty for days.' }),
    now: t.field({ type: 'SalesFigures', description: 'In the period.', resolve: ({ now }) => now }),
    before: t.field({
      type: 'SalesFigures',
      description: 'In the one before; of days those in the same place of it.',
      resolve: ({ before }) => before,
    }),
  }),
});

builder.objectType('SalesReport', {
  description: 'Sales and returns of a period, held against the one before. The totals are the turnover of 5001 and 5401.',
  fields: (t) => ({
    beforeFrom: t.field({ type: 'Date', description: 'The first day of the period before.', resolve: ({ before }) => before.from }),
    beforeTo: t.field({ type: 'Date', description: 'The last day of it.', resolve: ({ before }) => before.to }),
    salesperson: t.field({
      type: 'Member',
      nullable: true,
      description: 'Whose customers alone it is of; null for all, and for who is not known.',
      resolve: ({ salesperson }) => salesperson,
    }),
    rows: t.field({
      type: ['SalesReportRow'],
      description: 'By days in their order, else those with the most first; at most 2000.',
      ...shortList(200),
      resolve: ({ rows }) => [...rows],
    }),
    count: t.exposeInt('count', { description: 'How many rows there are in all.' }),
    totals: t.field({ type: 'SalesReportSums', description: 'All of them, with what no sale posted.', resolve: ({ totals }) => totals }),
    other: t.field({
      type: 'SalesReportSums',
      nullable: true,
      description: 'What vouchers by hand and what was left over in stock brought; null for who does not see all sales.',
      resolve: ({ other }) => other,
    }),
  }),
});

builder.queryField('salesReport', (t) =>
  t.field({
    type: 'SalesReport',
    description: 'Sums posted sales and returns, of the own customers and warehouses where the viewer sees no others.',
    args: {
      by: t.arg({ type: SalesReportKeyEnum, required: true, description: 'By what.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day; at most ten years later.' }),
      salespersonId: t.arg.id({ description: 'Only of the customers of this member.' }),
    },
    resolve: (_root, wish, context) => readSalesReport(workOf(context), wish),
  }),
);
