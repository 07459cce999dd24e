import { readAgeing, readOpenItems } from '#application/read-open-items.ts';
import { ageBuckets } from '#business/money/ageing.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { OpenItemKindEnum } from './books-enums.ts';

builder.objectType('OpenItem', {
  description: 'What a party owes or is owed for one document; a credit is below 0.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    kind: t.expose('kind', { type: OpenItemKindEnum, description: 'What it is.' }),
    number: t.exposeString('number', { description: 'The number of its document.' }),
    date: t.expose('date', { type: 'Date', description: 'The day of its document.' }),
    dueDate: t.expose('dueDate', { type: 'Date', description: 'By when it is due.' }),
    amount: t.field({ type: 'Decimal', description: 'What it began with.', resolve: ({ amount }) => fenToDecimal(amount) }),
    open: t.field({ type: 'Decimal', description: 'What is not settled.', resolve: ({ open }) => fenToDecimal(open) }),
    customer: t.field({
      type: 'Customer',
      nullable: true,
      description: 'The customer, or null.',
      resolve: ({ customerId }, _args, context) => (customerId === null ? null : scopeOf(context).loaders.customer.load(customerId)),
    }),
    supplier: t.field({
      type: 'Supplier',
      nullable: true,
      description: 'The supplier, or null.',
      resolve: ({ supplierId }, _args, context) => (supplierId === null ? null : scopeOf(context).loaders.books.supplier.load(supplierId)),
    }),
    document: t.field({
      type: 'TradeDocument',
      nullable: true,
      description: 'What left it open; null for the opening.',
      resolve: ({ documentId }, _args, context) => (documentId === null ? null : scopeOf(context).loaders.books.document.load(documentId)),
    }),
  }),
});

builder.objectType('Ageing', {
  description: 'Open items by their age on a day (账龄).',
  fields: (t) => ({
    buckets: t.stringList({ description: 'Days since the document, part by part.', resolve: () => [...ageBuckets] }),
    amounts: t.field({ type: ['Decimal'], description: 'All items, part by part.', resolve: ({ amounts }) => amounts.map(fenToDecimal) }),
    total: t.field({ type: 'Decimal', description: 'All items.', resolve: ({ total }) => fenToDecimal(total) }),
    overdue: t.field({ type: 'Decimal', description: 'Those that are past their day.', resolve: ({ overdue }) => fenToDecimal(overdue) }),
    parties: t.field({ type: ['AgeingParty'], description: 'By party.', resolve: ({ parties }) => [...parties] }),
    items: t.field({ type: ['AgeingItem'], description: 'Item by item, in their order.', resolve: ({ items }) => [...items] }),
  }),
});

builder.objectType('AgeingParty', {
  description: 'The open items of a party by their age.',
  fields: (t) => ({
    customer: t.field({
      type: 'Customer',
      nullable: true,
      description: 'The customer, or null.',
      resolve: ({ customerId }, _args, context) => (customerId === null ? null : scopeOf(context).loaders.customer.load(customerId)),
    }),
    supplier: t.field({
      type: 'Supplier',
      nullable: true,
      description: 'The supplier, or null.',
      resolve: ({ supplierId }, _args, context) => (supplierId === null ? null : scopeOf(context).loaders.books.supplier.load(supplierId)),
    }),
    amounts: t.field({ type: ['Decimal'], description: 'Part by part.', resolve: ({ amounts }) => amounts.map(fenToDecimal) }),
    total: t.field({ type: 'Decimal', description: 'All of them.', resolve: ({ total }) => fenToDecimal(total) }),
    overdue: t.field({
      type: 'Decimal',
      description: 'What of it was due before the day.',
      resolve: ({ overdue }) => fenToDecimal(overdue),
    }),
  }),
});

builder.objectType('AgeingItem', {
  description: 'An open item and its age.',
  fields: (t) => ({
    item: t.field({ type: 'OpenItem', description: 'Which item.', resolve: ({ item }) => item }),
    ageDays: t.exposeInt('ageDays', { description: 'Days since its document.' }),
    overdueDays: t.exposeInt('overdueDays', { description: 'Days since it was due; 0 while it is not.' }),
    bucket: t.string({ description: 'The part that it is in.', resolve: ({ bucket }) => ageBuckets[bucket] ?? '' }),
  }),
});

builder.queryField('openItems', (t) =>
  t.field({
    type: ['OpenItem'],
    description: 'What was open at the end of a day, in the order in which it was written.',
    args: {
      kind: t.arg({ type: OpenItemKindEnum, required: true, description: 'What.' }),
      customerId: t.arg.id({ description: 'Only of this customer.' }),
      supplierId: t.arg.id({ description: 'Only of this supplier.' }),
      on: t.arg({ type: 'Date', description: 'Today when left out.' }),
    },
    resolve: async (_root, wish, context) => [...(await readOpenItems(workOf(context), wish))],
  }),
);

builder.queryField('ageing', (t) =>
  t.field({
    type: 'Ageing',
    description: 'What was open at the end of a day, by its age.',
    args: {
      kind: t.arg({ type: OpenItemKindEnum, required: true, description: 'What.' }),
      on: t.arg({ type: 'Date', description: 'Today when left out.' }),
    },
    resolve: (_root, wish, context) => readAgeing(workOf(context), wish),
  }),
);
