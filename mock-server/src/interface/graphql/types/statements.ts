import { readBalanceSheet, readCashFlow, readIncomeStatement, readTrialBalance } from '#application/read-ledger.ts';
import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const debitOf = (balance: Fen): string => fenToDecimal(Math.max(balance, 0));
const creditOf = (balance: Fen): string => fenToDecimal(Math.max(-balance, 0));
const month = 'E.g. "2026-03".';

builder.objectType('TrialBalanceRow', {
  description: 'An account in a month: balances stand on the side they are on, turnovers are net of red figures.',
  fields: (t) => ({
    accountCode: t.exposeString('accountCode', { description: 'Its code.' }),
    accountName: t.exposeString('accountName', { description: 'The names from the first level down to its own, parted by "-".' }),
    openingDebit: t.field({ type: 'Decimal', description: 'The balance before, by debit.', resolve: ({ opening }) => debitOf(opening) }),
    openingCredit: t.field({ type: 'Decimal', description: 'The balance before, by credit.', resolve: ({ opening }) => creditOf(opening) }),
    debit: t.field({ type: 'Decimal', description: 'What was posted by debit.', resolve: ({ debit }) => fenToDecimal(debit) }),
    credit: t.field({ type: 'Decimal', description: 'What was posted by credit.', resolve: ({ credit }) => fenToDecimal(credit) }),
    endingDebit: t.field({
      type: 'Decimal',
      description: 'The balance after, by debit.',
      resolve: ({ opening, debit, credit }) => debitOf(opening + debit - credit),
    }),
    endingCredit: t.field({
      type: 'Decimal',
      description: 'The balance after, by credit.',
      resolve: ({ opening, debit, credit }) => creditOf(opening + debit - credit),
    }),
  }),
});

builder.objectType('BalanceSheetLine', {
  description: 'A line of the balance sheet, 会小企01表.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the form numbers it.' }),
    name: t.exposeString('name', { description: 'As the form calls it.' }),
    ending: t.field({ type: 'Decimal', description: 'At the end of the month.', resolve: ({ ending }) => fenToDecimal(ending) }),
    opening: t.field({ type: 'Decimal', description: 'At its beginning.', resolve: ({ opening }) => fenToDecimal(opening) }),
  }),
});

builder.objectType('IncomeStatementLine', {
  description: 'A line of the income statement, 会小企02表.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the form numbers it.' }),
    name: t.exposeString('name', { description: 'As the form calls it.' }),
    month: t.field({ type: 'Decimal', description: 'Of the month.', resolve: (line) => fenToDecimal(line.month) }),
    yearToDate: t.field({ type: 'Decimal', description: 'Of the year so far.', resolve: ({ yearToDate }) => fenToDecimal(yearToDate) }),
  }),
});

builder.objectType('CashFlowLine', {
  description: 'A line of the cash flow statement, 会小企03表.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the form numbers it.' }),
    name: t.exposeString('name', { description: 'As the form calls it.' }),
    amount: t.field({ type: 'Decimal', description: 'Of the month.', resolve: ({ amount }) => fenToDecimal(amount) }),
  }),
});

builder.queryField('trialBalance', (t) =>
  t.field({
    type: ['TrialBalanceRow'],
    description: 'Every account that has anything up to a month, by code (科目余额表).',
    args: { month: t.arg.string({ required: true, description: month }) },
    resolve: async (_root, args, context) => [...(await readTrialBalance(workOf(context), args.month))],
  }),
);

builder.queryField('balanceSheet', (t) =>
  t.field({
    type: ['BalanceSheetLine'],
    description: 'The balance sheet of a month (资产负债表).',
    args: { month: t.arg.string({ required: true, description: month }) },
    resolve: async (_root, args, context) => [...(await readBalanceSheet(workOf(context), args.month))],
  }),
);

builder.queryField('incomeStatement', (t) =>
  t.field({
    type: ['IncomeStatementLine'],
    description: 'The income statement of a month (利润表).',
    args: { month: t.arg.string({ required: true, description: month }) },
    resolve: async (_root, args, context) => [...(await readIncomeStatement(workOf(context), args.month))],
  }),
);

builder.queryField('cashFlowStatement', (t) =>
  t.field({
    type: ['CashFlowLine'],
    description: 'The cash flow statement of a month (现金流量表).',
    args: { month: t.arg.string({ required: true, description: month }) },
    resolve: async (_root, args, context) => [...(await readCashFlow(workOf(context), args.month))],
  }),
);
