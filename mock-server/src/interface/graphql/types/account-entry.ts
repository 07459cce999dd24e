import { readAccountEntries } from '#application/read-vouchers.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

const signed = 'By debit; below 0 when it stands by credit.';

builder.objectType('AccountEntry', {
  description: 'A line of a voucher in the detail of its account (明细账).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    voucher: t.field({
      type: 'Voucher',
      description: 'What it is a line of.',
      resolve: ({ voucherId }, _args, context) => scopeOf(context).loaders.books.voucher.load(voucherId),
    }),
    accountCode: t.exposeString('accountCode', { description: 'The account that is posted to.' }),
    summary: t.exposeString('summary', { description: 'What the line says.' }),
    debit: t.field({ type: 'Decimal', description: 'On the debit side.', resolve: ({ debit }) => fenToDecimal(debit) }),
    credit: t.field({ type: 'Decimal', description: 'On the credit side.', resolve: ({ credit }) => fenToDecimal(credit) }),
    balance: t.field({ type: 'Decimal', description: `After this line. ${signed}`, resolve: ({ balance }) => fenToDecimal(balance) }),
  }),
});

builder.objectType('AccountTurnover', {
  description: 'What a month moved on an account, and its year up to then.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'E.g. "2026-03".' }),
    debit: t.field({ type: 'Decimal', description: 'By debit (本月合计).', resolve: ({ debit }) => fenToDecimal(debit) }),
    credit: t.field({ type: 'Decimal', description: 'By credit.', resolve: ({ credit }) => fenToDecimal(credit) }),
    yearDebit: t.field({
      type: 'Decimal',
      description: 'Of the year by debit (本年累计).',
      resolve: ({ yearDebit }) => fenToDecimal(yearDebit),
    }),
    yearCredit: t.field({ type: 'Decimal', description: 'Of the year by credit.', resolve: ({ yearCredit }) => fenToDecimal(yearCredit) }),
    balance: t.field({ type: 'Decimal', description: `At its end. ${signed}`, resolve: ({ balance }) => fenToDecimal(balance) }),
  }),
});

builder.objectType('AccountEntryEdge', {
  description: 'A line of an account and its place in the detail.',
  fields: (t) => ({
    node: t.field({ type: 'AccountEntry', description: 'The line.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('AccountEntryConnection', {
  description: 'A part of the detail of an account.',
  fields: (t) => ({
    opening: t.field({
      type: 'Decimal',
      description: `Before the first month. ${signed}`,
      resolve: ({ opening }) => fenToDecimal(opening),
    }),
    months: t.field({
      type: ['AccountTurnover'],
      description: 'The months that moved something, in their order.',
      resolve: ({ months }) => [...months],
    }),
    edges: t.field({ type: ['AccountEntryEdge'], description: 'The lines of this part.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: (page) => page }),
  }),
});

builder.queryField('accountEntries', (t) =>
  t.field({
    type: 'AccountEntryConnection',
    description: 'What was posted to an account and to everything below it, by day, with running balances; 50 lines when nothing is said.',
    args: {
      accountCode: t.arg.string({ required: true, description: 'A code of the chart, on any level.' }),
      from: t.arg.string({ required: true, description: 'The first month, e.g. "2026-03".' }),
      to: t.arg.string({ description: 'The last month; the first one when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: (_root, wish, context) => readAccountEntries(workOf(context), wish),
  }),
);
