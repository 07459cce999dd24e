import { readPurchaseReport } from '#application/reports/read-purchase-report.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('PurchaseReportRow', {
  description: 'What a product was bought at in some days; prices are without tax, for one unit.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The id of the product.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    unit: t.exposeString('unit', { description: 'In what it is counted.' }),
    suppliers: t.field({
      type: ['String'],
      description: 'Whom it was bought from, each once.',
      ...shortList(3),
      resolve: ({ suppliers }) => [...suppliers],
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much was bought.' }),
    lastDate: t.expose('lastDate', { type: 'Date', description: 'When it was bought last.' }),
    last: t.expose('last', { type: 'Decimal', description: 'At what it was bought last.' }),
    lowest: t.expose('lowest', { type: 'Decimal', description: 'The lowest price.' }),
    highest: t.expose('highest', { type: 'Decimal', description: 'The highest price.' }),
    average: t.expose('average', { type: 'Decimal', description: 'What all of it cost, by how much it was.' }),
    averageBefore: t.expose('averageBefore', {
      type: 'Decimal',
      nullable: true,
      description: 'The same of the period before; null where nothing was bought.',
    }),
  }),
});

builder.objectType('PurchaseReport', {
  description: 'What products were bought at, held against the period before.',
  fields: (t) => ({
    beforeFrom: t.field({ type: 'Date', description: 'The first day of the period before.', resolve: ({ before }) => before.from }),
    beforeTo: t.field({ type: 'Date', description: 'The last day of it.', resolve: ({ before }) => before.to }),
    rows: t.field({
      type: ['PurchaseReportRow'],
      description: 'By the codes of products; at most 2000.',
      ...shortList(200),
      resolve: ({ rows }) => [...rows],
    }),
    count: t.exposeInt('count', { description: 'How many rows there are in all.' }),
  }),
});

builder.queryField('purchaseReport', (t) =>
  t.field({
    type: 'PurchaseReport',
    description: 'What products were bought at in some days (采购价格), for who may see purchase prices.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day; at most ten years later.' }),
    },
    resolve: (_root, days, context) => readPurchaseReport(workOf(context), days),
  }),
);
