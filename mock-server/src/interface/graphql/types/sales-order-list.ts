import { countSalesOrders, listSalesOrders, sumSalesOrders } from '#application/list-sales-orders.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import type { Page } from '#core/paging/page.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { askedPaths } from '../asked-paths.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { OrderStatusEnum, SalesOrderSortFieldEnum, SortDirectionEnum } from './enums.ts';

const SalesOrderFilter = builder.inputType('SalesOrderFilter', {
  description: 'Which orders are wanted; what is left out does not narrow.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these, e.g. those that are printed in one go.' }),
    statuses: t.field({ type: [OrderStatusEnum], description: 'In one of these states.' }),
    customerId: t.id({ description: 'Of this customer.' }),
    salespersonId: t.id({ description: 'Sold by this member.' }),
    dateFrom: t.field({ type: 'Date', description: 'Ordered on this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Ordered on this day or earlier.' }),
    deliverBy: t.field({ type: 'Date', description: 'Only approved orders whose delivery date is this day or earlier.' }),
    search: t.string({ description: 'Number, customer name, code or pinyin initials.' }),
  }),
});

const SalesOrderSort = builder.inputType('SalesOrderSort', {
  description: 'How orders are sorted.',
  fields: (t) => ({
    field: t.field({ type: SalesOrderSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('SalesOrderConnection', {
  description: 'A part of a list of orders.',
  fields: (t) => ({
    edges: t.field({ type: ['SalesOrderEdge'], description: 'The orders of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: async ({ sums }) => (await sums?.())?.count ?? 0 }),
    totals: t.field({
      type: 'SalesOrderTotals',
      description: 'The sums of the whole filtered set.',
      resolve: async ({ sums }) => (await sums?.()) ?? { net: 0, tax: 0, gross: 0 },
    }),
  }),
});

builder.objectType('SalesOrderEdge', {
  description: 'An order and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'SalesOrder', description: 'The order.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('SalesOrderTotals', {
  description: 'Sums over the whole filtered set, not just this page.',
  fields: (t) => ({
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('OrderStatusCount', {
  description: 'How many orders are in a state.',
  fields: (t) => ({
    status: t.expose('status', { type: OrderStatusEnum, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

/** What of an order is read from what a list shows of it; a test asks for each of them alone. */
const rowFields = new Set(
  'id number version status date deliveryDate customer salesperson lines history net tax gross __typename'.split(' '),
);

function asksForMore(paths: ReadonlySet<string>): boolean {
  return [...paths].some((path) => /^edges\.node\.[^.]+$/.test(path) && !rowFields.has(path.slice('edges.node.'.length)));
}

builder.queryField('salesOrders', (t) =>
  t.field({
    type: 'SalesOrderConnection',
    description: 'A part of the orders the viewer may see; 50 of the latest when nothing is said.',
    args: {
      filter: t.arg({ type: SalesOrderFilter, description: 'Which orders.' }),
      sort: t.arg({ type: SalesOrderSort, description: 'How sorted; by date, latest first, when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (...[, wish, context, info]) => {
      const work = workOf(context);
      const paths = askedPaths(info);
      const asked = listSalesOrders(work, wish, asksForMore(paths));
      let sums: Promise<OrderSums> | undefined;
      const summed = (): Promise<OrderSums> => (sums ??= sumSalesOrders(work, wish.filter));
      // Asked for at once; whether it fails is told by the field that waits for it.
      if (paths.has('totalCount') || paths.has('totals')) summed().catch(() => undefined);
      return { page: (await asked) as Page<SalesOrder>, filter: wish.filter, sums: summed };
    },
  }),
);

builder.queryField('salesOrderCounts', (t) =>
  t.field({
    type: ['OrderStatusCount'],
    description: 'Counts by status under the same filter, its statuses left aside.',
    args: { filter: t.arg({ type: SalesOrderFilter, description: 'Which orders.' }) },
    resolve: async (_root, { filter }, context) => [...(await countSalesOrders(workOf(context), filter))],
  }),
);
