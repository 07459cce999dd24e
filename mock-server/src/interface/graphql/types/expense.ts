import { createExpense, listExpenseAccounts } from '#application/create-expense.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';

const ExpenseLineInput = builder.inputType('ExpenseLineInput', {
  description: 'One thing that money is spent on.',
  fields: (t) => ({
    accountCode: t.string({ required: true, description: 'One of `expenseAccounts`, e.g. "5602".' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'More than 0.' }),
    taxRate: t.field({ type: 'Decimal', description: 'Percent of the input tax that can be deducted; none when left out.' }),
    summary: t.string({ description: 'What it is for, at most 200 characters.' }),
  }),
});

const ExpenseInput = builder.inputType('ExpenseInput', {
  description: 'What is entered of expenses: paid from a cash account, or, without one, owed to a supplier.',
  fields: (t) => ({
    partyId: t.id({ description: 'The supplier; needed where nothing is paid at once.' }),
    cashAccountId: t.id({ description: 'Where the money comes from; left out where it is owed.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    taxIncluded: t.boolean({ description: 'Whether amounts include tax; true when left out.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [ExpenseLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

builder.queryField('expenseAccounts', (t) =>
  t.field({
    type: ['Account'],
    description: 'The accounts that expenses are booked to, by code; for whoever reads documents of money, too.',
    resolve: async (_root, _args, context) => [...(await listExpenseAccounts(workOf(context)))],
  }),
);

builder.mutationField('createExpense', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes expenses.',
    args: {
      input: t.arg({ type: ExpenseInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createExpense(workOf(context), args.input, writingOf(args)),
  }),
);
