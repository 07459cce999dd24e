import {
  dailySales,
  readWorkbench,
  recentHistory,
  salesLastMonthToDate,
  salesThisMonth,
  salesToday,
  tasks,
  topCustomers,
} from '#application/read-workbench.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { WorkbenchTaskKindEnum } from './enums.ts';

builder.objectType('Workbench', {
  description: "What needs attention today; every figure is counted from the company's own documents.",
  fields: (t) => ({
    today: t.expose('today', { type: 'Date', description: 'The day where the company is.' }),
    salesToday: t.field({ type: 'PeriodSales', description: 'Approved or closed orders dated today.', resolve: salesToday }),
    salesThisMonth: t.field({ type: 'PeriodSales', description: 'This month so far.', resolve: salesThisMonth }),
    salesLastMonthToDate: t.field({
      type: 'PeriodSales',
      description: 'The same days of the month before, for comparison.',
      resolve: salesLastMonthToDate,
    }),
    tasks: t.field({
      type: ['WorkbenchTask'],
      description: 'What waits to be done, every kind once.',
      resolve: async (workbench) => [...(await tasks(workbench))],
    }),
    dailySales: t.field({
      type: ['DailySales'],
      description: 'One entry a day for the last 30 days, oldest first.',
      resolve: async (workbench) => [...(await dailySales(workbench))],
    }),
    recent: t.field({
      type: ['RecentActivity'],
      description: 'Latest things done in the company, newest first, at most 8.',
      resolve: async (workbench) => [...(await recentHistory(workbench))],
    }),
    topCustomers: t.field({
      type: ['CustomerSales'],
      description: 'Best customers of the last 30 days, at most 5.',
      resolve: async (workbench) => [...(await topCustomers(workbench))],
    }),
  }),
});

builder.objectType('PeriodSales', {
  description: 'Sales of some days: approved and closed orders by their own date.',
  fields: (t) => ({
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    orderCount: t.exposeInt('orderCount', { description: 'How many orders.' }),
  }),
});

builder.objectType('DailySales', {
  description: 'Sales of one day.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The day.' }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    orderCount: t.exposeInt('orderCount', { description: 'How many orders.' }),
  }),
});

builder.objectType('CustomerSales', {
  description: 'Sales to one customer.',
  fields: (t) => ({
    customer: t.field({
      type: 'Customer',
      description: 'The customer.',
      resolve: ({ customerId }, _args, context) => scopeOf(context).loaders.customer.load(customerId),
    }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  }),
});

builder.objectType('WorkbenchTask', {
  description: 'Orders that wait for one kind of thing.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WorkbenchTaskKindEnum, description: 'For what.' }),
    count: t.exposeInt('count', { description: 'How many; may be 0.' }),
    gross: t.field({ type: 'Decimal', description: 'Their sum with tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    oldestDate: t.expose('oldestDate', {
      type: 'Date',
      nullable: true,
      description: 'The earliest order date, or delivery date for deliveries; null when none waits.',
    }),
  }),
});

builder.objectType('RecentActivity', {
  description: 'Something done to an order lately.',
  fields: (t) => ({
    order: t.field({
      type: 'SalesOrder',
      description: 'The order, as it is now.',
      resolve: (entry, _args, context) => scopeOf(context).loaders.order.load(entry.orderId),
    }),
    entry: t.field({ type: 'HistoryEntry', description: 'What was done.', resolve: (entry) => entry }),
  }),
});

builder.queryField('workbench', (t) =>
  t.field({
    type: 'Workbench',
    description: 'The page that a day begins with.',
    resolve: (_root, _args, context) => readWorkbench(workOf(context)),
  }),
);
