import { findVoucher, listVoucherPage } from '#application/read-vouchers.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { VoucherWordEnum } from './books-enums.ts';

builder.objectType('VoucherEdge', {
  description: 'A voucher and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'Voucher', description: 'The voucher.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('VoucherConnection', {
  description: 'A part of the vouchers of a month.',
  fields: (t) => ({
    edges: t.field({ type: ['VoucherEdge'], description: 'The vouchers of this part.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: (page) => page }),
    totalCount: t.exposeInt('totalCount', { description: 'How many there are in all parts.' }),
    totalAmount: t.field({
      type: 'Decimal',
      description: 'What all of them come to on one side, red figures taken away.',
      resolve: ({ totalAmount }) => fenToDecimal(totalAmount),
    }),
  }),
});

const VoucherFilter = builder.inputType('VoucherFilter', {
  description: 'Which vouchers are wanted; what is left out does not narrow.',
  fields: (t) => ({
    month: t.string({ required: true, description: 'E.g. "2026-03".' }),
    monthTo: t.string({ description: 'Up to this month; only the first when left out.' }),
    ids: t.idList({ description: 'Only these, e.g. those that are printed in one go.' }),
    word: t.field({ type: VoucherWordEnum, description: 'Only under this word.' }),
    byHand: t.boolean({ description: 'Only those that were written by hand.' }),
    search: t.string({ description: 'A number, words of the summary, the beginning of a code, or an amount.' }),
  }),
});

builder.queryField('voucherList', (t) =>
  t.field({
    type: 'VoucherConnection',
    description: 'A part of the vouchers of one month or of several, the latest written first; 50 when nothing is said.',
    args: {
      filter: t.arg({ type: VoucherFilter, required: true, description: 'Which vouchers.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: (_root, wish, context) => listVoucherPage(workOf(context), wish),
  }),
);

builder.queryField('voucher', (t) =>
  t.field({
    type: 'Voucher',
    nullable: true,
    description: 'One voucher; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findVoucher(workOf(context), id),
  }),
);
