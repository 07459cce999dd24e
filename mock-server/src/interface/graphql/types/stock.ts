import { costFor, readStockMoves, readStockOn } from '#application/read-stock.ts';
import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { unitCostOf } from '@suanpan/money/proportion';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

const hidden = 'Null, with an error, for whoever may not know costs; null for whoever sees some warehouses only.';

const money = (amount: Fen | null): string | null => (amount === null ? null : fenToDecimal(amount));

const perUnit = (amount: Fen | null, quantity: string): string | null => (amount === null ? null : unitCostOf(amount, quantity));

builder.objectType('StockBalance', {
  description: 'What there is of a product in all warehouses that the member sees, and what it cost.',
  fields: (t) => ({
    product: t.field({
      type: 'Product',
      description: 'Which product.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'In all warehouses that the member sees.' }),
    isLow: t.exposeBoolean('isLow', { description: 'Whether it is below what should be there.' }),
    byWarehouse: t.field({
      type: ['WarehouseStock'],
      description: 'Where it lies.',
      // A small company has few warehouses, and most goods lie in one or two of them.
      ...shortList(4),
      resolve: ({ byWarehouse }) => [...byWarehouse],
    }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: `What it cost. ${hidden}`,
      resolve: ({ amount }, _args, context) => money(costFor(workOf(context), amount)),
    }),
    averageCost: t.field({
      type: 'Decimal',
      nullable: true,
      description: `What one cost on average, 6 places. ${hidden}`,
      resolve: ({ amount, quantity }, _args, context) => perUnit(costFor(workOf(context), amount), quantity),
    }),
  }),
});

builder.objectType('WarehouseStock', {
  description: 'How much lies in a warehouse.',
  fields: (t) => ({
    warehouse: t.field({
      type: 'Warehouse',
      description: 'Which warehouse.',
      resolve: ({ warehouseId }, _args, context) => scopeOf(context).loaders.books.warehouse.load(warehouseId),
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much.' }),
  }),
});

builder.objectType('StockMove', {
  description: 'Goods that came in or went out; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    place: t.exposeInt('seq', { description: 'Its place in the order of all, for `after`.' }),
    kind: t.exposeString('kind', { description: 'The type of its document, OPENING, or ADJUSTMENT of a cost.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    document: t.field({
      type: 'TradeDocument',
      nullable: true,
      description: 'What moved them; null for the opening.',
      resolve: ({ documentId }, _args, context) => (documentId === null ? null : scopeOf(context).loaders.books.document.load(documentId)),
    }),
    product: t.field({
      type: 'Product',
      description: 'Which product.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    warehouse: t.field({
      type: 'Warehouse',
      description: 'Which warehouse.',
      resolve: ({ warehouseId }, _args, context) => scopeOf(context).loaders.books.warehouse.load(warehouseId),
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'Below 0 when they went out.' }),
    quantityAfter: t.expose('quantityAfter', {
      type: 'Decimal',
      description: 'What there was after it in all warehouses that the member sees.',
    }),
  }),
});

builder.objectFields('StockMove', (t) => ({
  amount: t.field({
    type: 'Decimal',
    nullable: true,
    description: `What they cost. ${hidden}`,
    resolve: ({ amount }, _args, context) => money(costFor(workOf(context), amount)),
  }),
  amountAfter: t.field({
    type: 'Decimal',
    nullable: true,
    description: `What all of it cost after it. ${hidden}`,
    resolve: ({ amountAfter }, _args, context) => money(costFor(workOf(context), amountAfter)),
  }),
  averageAfter: t.field({
    type: 'Decimal',
    nullable: true,
    description: `What one cost on average after it. ${hidden}`,
    resolve: (move, _args, context) => perUnit(costFor(workOf(context), move.amountAfter), move.quantityAfter),
  }),
}));

builder.queryField('stock', (t) =>
  t.field({
    type: ['StockBalance'],
    description: 'The stock at the end of a day, by the code of the product.',
    args: { on: t.arg({ type: 'Date', description: 'Everything that is written when left out.' }) },
    resolve: async (_root, { on }, context) => [...(await readStockOn(workOf(context), on))],
  }),
);

builder.queryField('stockMoves', (t) =>
  t.field({
    type: ['StockMove'],
    description: 'Moves in the order in which they were written, which is that of their costs; at most 1000 at once.',
    args: {
      productId: t.arg.id({ description: 'Only of this product.' }),
      documentId: t.arg.id({ description: 'Only by this document.' }),
      from: t.arg({ type: 'Date', description: 'Of this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Of this day or earlier.' }),
      after: t.arg.int({ description: 'The place they come after.' }),
      first: t.arg.int({ description: 'How many.' }),
    },
    resolve: async (_root, wish, context) => [...(await readStockMoves(workOf(context), wish))],
  }),
);
