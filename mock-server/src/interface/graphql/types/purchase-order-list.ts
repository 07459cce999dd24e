import { countPurchaseOrders, listPurchaseOrders, sumPurchaseOrders } from '#application/list-purchase-orders.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { OrderExecutionEnum, OrderStatusEnum, PurchaseOrderSortFieldEnum, SortDirectionEnum } from './enums.ts';

const PurchaseOrderFilter = builder.inputType('PurchaseOrderFilter', {
  description: 'Which purchase orders are wanted; what is left out does not narrow.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these, e.g. those that are printed in one go.' }),
    statuses: t.field({ type: [OrderStatusEnum], description: 'In one of these states.' }),
    executions: t.field({ type: [OrderExecutionEnum], description: 'Received so far.' }),
    supplierId: t.id({ description: 'From this supplier.' }),
    warehouseId: t.id({ description: 'For this warehouse.' }),
    dateFrom: t.field({ type: 'Date', description: 'Ordered on this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Ordered on this day or earlier.' }),
    deliverBy: t.field({ type: 'Date', description: 'Only approved orders that are expected on this day or earlier.' }),
    search: t.string({ description: 'Number, supplier name, code or pinyin initials.' }),
  }),
});

const PurchaseOrderSort = builder.inputType('PurchaseOrderSort', {
  description: 'How purchase orders are sorted.',
  fields: (t) => ({
    field: t.field({ type: PurchaseOrderSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('PurchaseOrderConnection', {
  description: 'A part of a list of purchase orders.',
  fields: (t) => ({
    edges: t.field({ type: ['PurchaseOrderEdge'], description: 'The orders of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: async ({ sums }) => (await sums()).count }),
    totals: t.field({
      type: 'PurchaseOrderTotals',
      description: 'The sums of the whole filtered set.',
      resolve: ({ sums }) => sums(),
    }),
  }),
});

builder.objectType('PurchaseOrderEdge', {
  description: 'A purchase order and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'PurchaseOrder', description: 'The order.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('PurchaseOrderTotals', {
  description: 'Sums over the whole filtered set, not just this page; void orders are left out.',
  fields: (t) => ({
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.queryField('purchaseOrders', (t) =>
  t.field({
    type: 'PurchaseOrderConnection',
    description: 'A part of the purchase orders the viewer may see; 50 of the latest when nothing is said.',
    args: {
      filter: t.arg({ type: PurchaseOrderFilter, description: 'Which orders.' }),
      sort: t.arg({ type: PurchaseOrderSort, description: 'How sorted; by date, latest first, when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      let sums: Promise<OrderSums> | undefined;
      const page = await listPurchaseOrders(work, wish);
      return { page, sums: () => (sums ??= sumPurchaseOrders(work, wish.filter)) };
    },
  }),
);

builder.queryField('purchaseOrderCounts', (t) =>
  t.field({
    type: ['OrderStatusCount'],
    description: 'Counts by status under the same filter, its statuses left aside.',
    args: { filter: t.arg({ type: PurchaseOrderFilter, description: 'Which orders.' }) },
    resolve: async (_root, { filter }, context) => [...(await countPurchaseOrders(workOf(context), filter))],
  }),
);
