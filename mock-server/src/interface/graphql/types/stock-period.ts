import { listProductMoves, listStockPeriods, sumStockPeriods } from '#application/list-stock.ts';
import { costFor } from '#application/read-stock.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

builder.objectType('StockFigure', {
  description: 'How much, and what it cost.',
  fields: (t) => ({
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much.' }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What it cost; null for one warehouse, and for whoever sees some only, as costs are kept across warehouses. Null, with an error, for whoever may not know costs.',
      resolve: ({ amount }, _args, context) => {
        const known = costFor(workOf(context), amount);
        return known === null ? null : fenToDecimal(known);
      },
    }),
  }),
});

builder.objectType('StockPeriod', {
  description: 'What there was before some days, what came and went in them, and what there was after (收发存).',
  fields: (t) => ({
    opening: t.field({ type: 'StockFigure', description: 'Before the first day.', resolve: ({ opening }) => opening }),
    incoming: t.field({ type: 'StockFigure', description: 'What came.', resolve: ({ incoming }) => incoming }),
    outgoing: t.field({ type: 'StockFigure', description: 'What went, without a sign.', resolve: ({ outgoing }) => outgoing }),
    closing: t.field({ type: 'StockFigure', description: 'After the last day.', resolve: ({ closing }) => closing }),
  }),
});

builder.objectType('ProductStockPeriod', {
  description: 'What some days did to the stock of a product.',
  fields: (t) => ({
    product: t.field({
      type: 'Product',
      description: 'Which product.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    period: t.field({ type: 'StockPeriod', description: 'The figures.', resolve: (period) => period }),
  }),
});

builder.objectType('StockSummaryConnection', {
  description: 'A part of what some days did to the stock.',
  fields: (t) => ({
    edges: t.field({ type: ['StockSummaryEdge'], description: 'The products of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'How many products there are in all.', resolve: async ({ sums }) => (await sums()).count }),
    totals: t.field({ type: 'StockPeriod', description: 'All of them together.', resolve: ({ sums }) => sums() }),
  }),
});

builder.objectType('StockSummaryEdge', {
  description: 'What some days did to a product, and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'ProductStockPeriod', description: 'What they did.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('StockMoveConnection', {
  description: 'A part of the moves of a product.',
  fields: (t) => ({
    edges: t.field({ type: ['StockMoveEdge'], description: 'The moves of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    period: t.field({ type: 'StockPeriod', description: 'What all moves of these days came to.', resolve: ({ sums }) => sums() }),
  }),
});

builder.objectType('StockMoveEdge', {
  description: 'A move and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'StockMove', description: 'The move.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.queryField('stockSummary', (t) =>
  t.field({
    type: 'StockSummaryConnection',
    description: 'What some days did to the stock of each product, by its code (收发存汇总); 50 products when nothing is said.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day.' }),
      search: t.arg.string({ description: 'Code, barcode, name or pinyin initials.' }),
      warehouseId: t.arg.id({ description: 'Only of this warehouse; what is transferred then comes and goes, too.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      let sums: ReturnType<typeof sumStockPeriods> | undefined;
      return { page: await listStockPeriods(work, wish), sums: () => (sums ??= sumStockPeriods(work, wish)) };
    },
  }),
);

builder.queryField('stockLedger', (t) =>
  t.field({
    type: 'StockMoveConnection',
    description: 'A part of the moves of a product in some days, in the order of their costs (库存台账); 50 when nothing is said.',
    args: {
      productId: t.arg.id({ required: true, description: 'Which product.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      return { page: await listProductMoves(work, wish), sums: () => sumStockPeriods(work, wish) };
    },
  }),
);
