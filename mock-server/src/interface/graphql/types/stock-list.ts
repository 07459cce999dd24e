import { listStock, sumStock } from '#application/list-stock.ts';
import { costFor } from '#application/read-stock.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { SortDirectionEnum } from './enums.ts';

const StockSortFieldEnum = builder.enumType('StockSortField', {
  description: 'What stock can be sorted by; names by their pinyin. Whoever may not know costs cannot sort by them.',
  values: ['CODE', 'NAME', 'QUANTITY', 'AMOUNT'] as const,
});

const StockFilter = builder.inputType('StockFilter', {
  description: 'Which part of the stock is wanted; what is left out does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Code, barcode, name or pinyin initials.' }),
    warehouseId: t.id({ description: 'Only what lies in this warehouse; quantities are sorted and summed by what lies there.' }),
    isLow: t.boolean({ description: 'Only what is below what should be there.' }),
    isThere: t.boolean({ description: 'Only what there is some of, or none.' }),
  }),
});

const StockSort = builder.inputType('StockSort', {
  description: 'How stock is sorted.',
  fields: (t) => ({
    field: t.field({ type: StockSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('StockConnection', {
  description: 'A part of the stock.',
  fields: (t) => ({
    edges: t.field({ type: ['StockEdge'], description: 'The products of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totals: t.field({
      type: 'StockTotals',
      description: 'The sums of the whole filtered set.',
      resolve: ({ filter }, _args, context) => sumStock(workOf(context), filter),
    }),
  }),
});

builder.objectType('StockEdge', {
  description: 'The stock of a product and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'StockBalance', description: 'What there is.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('StockTotals', {
  description: 'Sums over the whole filtered stock, not just this page.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many products.' }),
    lowCount: t.exposeInt('lowCount', { description: 'How many of them are below what should be there.' }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'Of all products, whatever they are counted in.' }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What it cost in all warehouses. Null, with an error, for whoever may not know costs; null for whoever sees some warehouses only.',
      resolve: ({ amount }, _args, context) => {
        const known = costFor(workOf(context), amount);
        return known === null ? null : fenToDecimal(known);
      },
    }),
  }),
});

builder.queryField('stockList', (t) =>
  t.field({
    type: 'StockConnection',
    description: 'A part of what there is now; 50 products by code when nothing is said. Work is left out.',
    args: {
      filter: t.arg({ type: StockFilter, description: 'Which part.' }),
      sort: t.arg({ type: StockSort, description: 'How sorted; by code when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => ({ page: await listStock(workOf(context), wish), filter: wish.filter }),
  }),
);
