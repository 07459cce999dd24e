import { countListedCustomers, findCustomer, listCustomers } from '#application/list-customers.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { CustomerSortFieldEnum, SortDirectionEnum } from './enums.ts';

builder.objectType('Customer', {
  description: 'Somebody the company sells to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the customer's life." }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    code: t.exposeString('code', { description: 'Unique in the company, e.g. "KH-0012".' }),
    name: t.exposeString('name', { description: 'The registered name.' }),
    mnemonic: t.exposeString('mnemonic', { description: "Initials of the name's pinyin, for quick search." }),
    contact: t.exposeString('contact', { description: 'Whom to ask for; may be empty.' }),
    phone: t.exposeString('phone', { description: 'May be empty.' }),
    address: t.exposeString('address', { description: 'Where to deliver; may be empty.' }),
    taxNumber: t.exposeString('taxNumber', { description: 'The unified social credit code; may be empty.' }),
    creditDays: t.exposeInt('creditDays', { description: 'Days the customer has to pay.' }),
    salesperson: t.field({
      type: 'Member',
      description: 'Who looks after it.',
      resolve: (customer, _args, context) => scopeOf(context).loaders.member.load(customer.salespersonId),
    }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new orders may name it.' }),
    orderedGross: t.field({
      type: 'Decimal',
      description: 'Approved and closed orders, all time, with tax.',
      resolve: async ({ id }, _args, context) => fenToDecimal((await scopeOf(context).loaders.figures.load(id)).orderedGross),
    }),
    orderCount: t.int({
      description: 'How many orders were approved or closed.',
      resolve: async ({ id }, _args, context) => (await scopeOf(context).loaders.figures.load(id)).orderCount,
    }),
    lastOrderDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the latest of them.',
      resolve: async ({ id }, _args, context) => (await scopeOf(context).loaders.figures.load(id)).lastOrderDate,
    }),
  }),
});

const CustomerFilter = builder.inputType('CustomerFilter', {
  description: 'Which customers are wanted; what is left out does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Name, code or pinyin initials.' }),
    enabled: t.boolean({ description: 'Only enabled or only disabled ones.' }),
    salespersonId: t.id({ description: 'Looked after by this member.' }),
  }),
});

const CustomerSort = builder.inputType('CustomerSort', {
  description: 'How customers are sorted.',
  fields: (t) => ({
    field: t.field({ type: CustomerSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('CustomerConnection', {
  description: 'A part of a list of customers.',
  fields: (t) => ({
    edges: t.field({ type: ['CustomerEdge'], description: 'The customers of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({
      description: 'The size of the whole filtered set.',
      resolve: ({ filter }, _args, context) => countListedCustomers(workOf(context), filter),
    }),
  }),
});

builder.objectType('CustomerEdge', {
  description: 'A customer and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'Customer', description: 'The customer.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.queryField('customers', (t) =>
  t.field({
    type: 'CustomerConnection',
    description: 'A part of the customers the viewer may see; 50 by code when nothing is said.',
    args: {
      filter: t.arg({ type: CustomerFilter, description: 'Which customers.' }),
      sort: t.arg({ type: CustomerSort, description: 'How sorted; by code when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => ({ page: await listCustomers(workOf(context), wish), filter: wish.filter }),
  }),
);

builder.queryField('customer', (t) =>
  t.field({
    type: 'Customer',
    nullable: true,
    description: 'One customer; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findCustomer(workOf(context), id),
  }),
);
