import { listBankMonths } from '#application/bank/read-bank-board.ts';
import { keepBankMonth, readBankStatement, reopenBankMonth } from '#application/bank/read-bank-statement.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('BankStatement', {
  description: 'A balance reconciliation statement of a bank account at the end of a day (银行存款余额调节表).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Of the cash account.' }),
    day: t.expose('day', { type: 'Date', description: 'The day; the start of the account when an earlier one was asked for.' }),
    bookBalance: t.field({ type: 'Decimal', description: 'What the books have.', resolve: ({ bookBalance }) => fenToDecimal(bookBalance) }),
    bankBalance: t.field({ type: 'Decimal', description: 'What the bank has.', resolve: ({ bankBalance }) => fenToDecimal(bankBalance) }),
    bankReceived: t.field({
      type: ['BankLine'],
      description: 'What the bank received and the books have not yet (银行已收、企业未收).',
      ...shortList(50),
      resolve: ({ bankReceived }) => [...bankReceived],
    }),
    bankPaid: t.field({
      type: ['BankLine'],
      description: 'What the bank paid and the books have not yet (银行已付、企业未付).',
      ...shortList(50),
      resolve: ({ bankPaid }) => [...bankPaid],
    }),
    bookReceived: t.field({
      type: ['BankMovement'],
      description: 'What the books received and the bank has not yet (企业已收、银行未收).',
      ...shortList(50),
      resolve: ({ bookReceived }) => [...bookReceived],
    }),
    bookPaid: t.field({
      type: ['BankMovement'],
      description: 'What the books paid and the bank has not yet (企业已付、银行未付).',
      ...shortList(50),
      resolve: ({ bookPaid }) => [...bookPaid],
    }),
  }),
});

builder.objectFields('BankStatement', (t) => ({
  adjustedBook: t.field({
    type: 'Decimal',
    description: 'What the books come to with what only the bank has.',
    resolve: ({ adjustedBook }) => fenToDecimal(adjustedBook),
  }),
  adjustedBank: t.field({
    type: 'Decimal',
    description: 'What the bank comes to with what only the books have.',
    resolve: ({ adjustedBank }) => fenToDecimal(adjustedBank),
  }),
  difference: t.field({
    type: 'Decimal',
    description: 'What is left between them; 0 when they agree.',
    resolve: ({ difference }) => fenToDecimal(difference),
  }),
  missing: t.field({
    type: 'Decimal',
    description: 'What the bank says it has beyond what its lines come to; not 0 when lines are missing.',
    resolve: ({ missing }) => fenToDecimal(missing),
  }),
  startGap: t.field({
    type: 'Decimal',
    description: 'What the books had at the start beyond the bank, but for the movements that the bank did not have by then.',
    resolve: ({ startGap }) => fenToDecimal(startGap),
  }),
}));

builder.objectType('BankMonth', {
  description: 'A month of a bank account that somebody has found to agree.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'E.g. "2026-03".' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    createdBy: t.field({
      type: 'Member',
      description: 'Who.',
      resolve: ({ createdBy }, _args, context) => scopeOf(context).loaders.member.load(createdBy),
    }),
  }),
});

builder.queryField('bankStatement', (t) =>
  t.field({
    type: 'BankStatement',
    description: 'The balance reconciliation statement of a bank account at the end of a day.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      day: t.arg({ type: 'Date', required: true, description: 'Which day.' }),
    },
    resolve: (_root, { cashAccountId, day }, context) => readBankStatement(workOf(context), cashAccountId, day),
  }),
);

builder.queryField('bankMonths', (t) =>
  t.field({
    type: ['BankMonth'],
    description: 'The months of a bank account that were found to agree, the latest first.',
    ...shortList(12),
    args: { cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }) },
    resolve: async (_root, { cashAccountId }, context) => [...(await listBankMonths(workOf(context), cashAccountId))],
  }),
);

builder.mutationField('keepBankMonth', (t) =>
  t.field({
    type: 'String',
    description: 'Says that a month that has ended agrees, and returns it; what its lines stand for is not changed from then on.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      month: t.arg.string({ required: true, description: 'E.g. "2026-03".' }),
    },
    resolve: (_root, { cashAccountId, month }, context) => keepBankMonth(workOf(context), cashAccountId, month),
  }),
);

builder.mutationField('reopenBankMonth', (t) =>
  t.field({
    type: 'String',
    description: 'Takes back that a month agrees, and returns it.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      month: t.arg.string({ required: true, description: 'E.g. "2026-03".' }),
    },
    resolve: (_root, { cashAccountId, month }, context) => reopenBankMonth(workOf(context), cashAccountId, month),
  }),
);
