import { listOpenItems, sumOpenItems } from '#application/list-open-items.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { OpenItemKindEnum } from './books-enums.ts';
import { SortDirectionEnum } from './enums.ts';

const OpenItemSortFieldEnum = builder.enumType('OpenItemSortField', {
  description: 'What open items can be sorted by.',
  values: ['DUE_DATE', 'DATE', 'NUMBER', 'OPEN'] as const,
});

const OpenItemFilter = builder.inputType('OpenItemFilter', {
  description: 'Which items are wanted; what is left out does not narrow.',
  fields: (t) => ({
    kind: t.field({ type: OpenItemKindEnum, required: true, description: 'What.' }),
    search: t.string({ description: 'Number of the document, or name, code or pinyin initials of the party.' }),
    customerId: t.id({ description: 'Only of this customer.' }),
    supplierId: t.id({ description: 'Only of this supplier.' }),
    dueBefore: t.field({ type: 'Date', description: 'Only those that were due before this day.' }),
    dateFrom: t.field({ type: 'Date', description: 'Of this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Of this day or earlier.' }),
    withSettled: t.boolean({ description: 'Also those that are settled; only what is open when left out.' }),
  }),
});

const OpenItemSort = builder.inputType('OpenItemSort', {
  description: 'How open items are sorted.',
  fields: (t) => ({
    field: t.field({ type: OpenItemSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('OpenItemConnection', {
  description: 'A part of the open items.',
  fields: (t) => ({
    edges: t.field({ type: ['OpenItemEdge'], description: 'The items of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totals: t.field({ type: 'OpenItemTotals', description: 'The sums of the whole filtered set.', resolve: ({ sums }) => sums() }),
  }),
});

builder.objectType('OpenItemEdge', {
  description: 'An open item and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'OpenItem', description: 'The item.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('OpenItemTotals', {
  description: 'Sums over the whole filtered set, not just this page.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many items.' }),
    amount: t.field({ type: 'Decimal', description: 'What they began with.', resolve: ({ amount }) => fenToDecimal(amount) }),
    open: t.field({ type: 'Decimal', description: 'What is not settled.', resolve: ({ open }) => fenToDecimal(open) }),
    overdue: t.field({
      type: 'Decimal',
      description: 'What of it was due before today.',
      resolve: ({ overdue }) => fenToDecimal(overdue),
    }),
  }),
});

builder.queryField('openItemList', (t) =>
  t.field({
    type: 'OpenItemConnection',
    description: 'A part of the items as they are now; the 50 that are due first when nothing is said.',
    args: {
      filter: t.arg({ type: OpenItemFilter, required: true, description: 'Which items.' }),
      sort: t.arg({ type: OpenItemSort, description: 'How sorted; by when they are due when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      return { page: await listOpenItems(work, wish), sums: () => sumOpenItems(work, wish.filter) };
    },
  }),
);
