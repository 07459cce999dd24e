import { readStockReport, wholeCostFor } from '#application/reports/read-stock-report.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('StockReportRow', {
  description: 'How the stock of a product turned over in some days.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The id of the product.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    unit: t.exposeString('unit', { description: 'In what it is counted.' }),
    sold: t.expose('sold', { type: 'Decimal', description: 'What was sold, what came back taken away.' }),
    average: t.expose('average', { type: 'Decimal', description: 'The mean of what there was at the end of each day.' }),
    closing: t.expose('closing', { type: 'Decimal', description: 'What there was at the end.' }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What that cost, only for who may see costs; null for who sees some warehouses only.',
      resolve(row, _args, context) {
        const cost = wholeCostFor(workOf(context), row);
        return cost === null ? null : fenToDecimal(cost);
      },
    }),
    turnoverDays: t.expose('turnoverDays', {
      type: 'Decimal',
      nullable: true,
      description: 'In how many days the mean is sold once; null where nothing was sold.',
    }),
    lastSold: t.expose('lastSold', { type: 'Date', nullable: true, description: 'When something was sold last; null when it never was.' }),
  }),
});

builder.objectType('StockReport', {
  description: 'How stock turned over.',
  fields: (t) => ({
    rows: t.field({
      type: ['StockReportRow'],
      description: 'What stands longest first; at most 2000.',
      ...shortList(200),
      resolve: ({ rows }) => [...rows],
    }),
    count: t.exposeInt('count', { description: 'How many rows there are in all.' }),
  }),
});

builder.queryField('stockReport', (t) =>
  t.field({
    type: 'StockReport',
    description: 'How the stock of each product turned over in some days, in the warehouses that the viewer sees (库存周转).',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day; at most ten years later.' }),
    },
    resolve: (_root, days, context) => readStockReport(workOf(context), days),
  }),
);
