import { listVouchers } from '#application/read-ledger.ts';
import { reverseVoucher } from '#application/reverse-voucher.ts';
import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { VoucherKindEnum, VoucherWordEnum } from './books-enums.ts';

const sumOf = (lines: readonly { readonly debit: Fen }[]): Fen => lines.reduce((sum, { debit }) => sum + debit, 0);

builder.objectType('Voucher', {
  description: 'A voucher of the ledger; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    period: t.exposeString('period', { description: 'Its month, e.g. "2026-03".' }),
    word: t.expose('word', { type: VoucherWordEnum, description: 'What it is numbered under.' }),
    number: t.exposeInt('number', { description: 'From 1 within word and month, without gaps.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    kind: t.expose('kind', { type: VoucherKindEnum, description: 'What it comes from.' }),
    summary: t.exposeString('summary', { description: 'What it says.' }),
    attachedPapers: t.exposeInt('attachedPapers', { description: 'How many papers are attached (附单据张数).' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    reversesId: t.id({ nullable: true, description: 'The voucher that it takes back.', resolve: ({ reversesId }) => reversesId }),
    document: t.field({
      type: 'TradeDocument',
      nullable: true,
      description: 'The document that it comes from.',
      resolve: ({ documentId }, _args, context) => (documentId === null ? null : scopeOf(context).loaders.books.document.load(documentId)),
    }),
  }),
});

builder.objectFields('Voucher', (t) => ({
  createdBy: t.field({
    type: 'Member',
    description: 'Who wrote it (制单).',
    resolve: ({ createdBy }, _args, context) => scopeOf(context).loaders.member.load(createdBy),
  }),
  reversedById: t.id({
    nullable: true,
    description: 'The voucher that takes this one back; null while it stands.',
    resolve: async ({ id }, _args, context) => (await scopeOf(context).loaders.books.reversals.load(id))[0]?.reversedById ?? null,
  }),
  amount: t.field({
    type: 'Decimal',
    description: 'What it comes to on one side.',
    resolve: async ({ id }, _args, context) => fenToDecimal(sumOf(await scopeOf(context).loaders.books.voucherLines.load(id))),
  }),
  lines: t.field({
    type: ['VoucherLine'],
    description: 'Its lines, in their order.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.books.voucherLines.load(id))],
  }),
  cashFlow: t.field({
    type: ['VoucherCashFlow'],
    description: 'The lines of the cash flow statement that its cash belongs to.',
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.books.cashFlows.load(id))],
  }),
}));

builder.objectType('VoucherLine', {
  description: 'A line of a voucher: an amount on one side, below 0 in red.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    accountCode: t.exposeString('accountCode', { description: 'The account.' }),
    auxId: t.id({ nullable: true, description: 'The customer, supplier or product it is kept by.', resolve: ({ auxId }) => auxId }),
    auxName: t.string({
      nullable: true,
      description: 'What that customer, supplier or product is called.',
      resolve: async ({ auxId }, _args, context) =>
        auxId === null ? null : ((await scopeOf(context).loaders.books.auxName.load(auxId))[0]?.name ?? null),
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'What the line says; null when that is what the voucher says.' }),
    debit: t.field({ type: 'Decimal', description: 'On the debit side.', resolve: ({ debit }) => fenToDecimal(debit) }),
    credit: t.field({ type: 'Decimal', description: 'On the credit side.', resolve: ({ credit }) => fenToDecimal(credit) }),
  }),
});

builder.objectType('VoucherCashFlow', {
  description: 'An amount of a line of the cash flow statement.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the form numbers it.' }),
    amount: t.field({
      type: 'Decimal',
      description: 'Without a sign, whichever way it goes.',
      resolve: ({ amount }) => fenToDecimal(amount),
    }),
  }),
});

builder.queryField('vouchers', (t) =>
  t.field({
    type: ['Voucher'],
    description: 'The vouchers of a month, in the order in which they were written.',
    args: { month: t.arg.string({ required: true, description: 'E.g. "2026-03".' }) },
    resolve: async (_root, { month }, context) => [...(await listVouchers(workOf(context), month))],
  }),
);

builder.mutationField('reverseVoucher', (t) =>
  t.field({
    type: 'Voucher',
    description: 'Takes back a voucher that was written by hand; one that comes from a document is taken back with that.',
    args: {
      id: t.arg.id({ required: true, description: 'Which voucher.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
      date: t.arg({ type: 'Date', description: 'The day of the red voucher, in an open month; today when left out.' }),
    },
    resolve: (_root, { id, ...entries }, context) => reverseVoucher(workOf(context), id, entries),
  }),
);
