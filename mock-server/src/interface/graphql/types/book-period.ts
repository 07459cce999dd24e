import { checkOwnBooks } from '#application/check-books.ts';
import { closePeriod } from '#application/close-period.ts';
import { listPeriods } from '#application/read-ledger.ts';
import { reopenPeriod } from '#application/reopen-period.ts';
import { bookProblemText } from '../../errors/book-problem-texts.ts';
import { builder } from '../builder.ts';
import { localeOf, workOf } from '../request-context.ts';
import { PeriodStatusEnum } from './books-enums.ts';

builder.objectType('BookPeriod', {
  description: 'A month of the books (会计期间).',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'E.g. "2026-03".' }),
    version: t.exposeInt('version', { description: 'Raised by every close and opening.' }),
    status: t.expose('status', { type: PeriodStatusEnum, description: 'Its state.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was closed; null while it is open.' }),
    checklist: t.field({
      type: ['PeriodStep'],
      description: 'What the last close came to, step by step.',
      resolve: ({ checklist }) => [...(checklist ?? [])],
    }),
    reopenReason: t.exposeString('reopenReason', { nullable: true, description: 'Why it was opened again.' }),
  }),
});

builder.objectType('PeriodStep', {
  description: 'A step of a close and what it came to.',
  fields: (t) => ({
    step: t.exposeString('step', { description: 'Which step.' }),
    result: t.exposeString('result', { description: 'What it came to: a sum of money or a count.' }),
  }),
});

builder.objectType('BookProblem', {
  description: 'Something in the books that is not as it must be.',
  fields: (t) => ({
    invariant: t.exposeString('invariant', { description: 'What must always hold, e.g. "I4".' }),
    what: t.string({
      description: 'What it is about, and how it differs, in the language of the request.',
      resolve: (problem, _args, context) => bookProblemText(problem, localeOf(context)),
    }),
  }),
});

builder.queryField('bookPeriods', (t) =>
  t.field({
    type: ['BookPeriod'],
    description: 'The months that something is dated in, the latest first.',
    resolve: async (_root, _args, context) => [...(await listPeriods(workOf(context)))],
  }),
);

builder.queryField('bookProblems', (t) =>
  t.field({
    type: ['BookProblem'],
    description: 'Everything in the books that is not as it must be; empty when they are right.',
    resolve: async (_root, _args, context) => [...(await checkOwnBooks(workOf(context)))],
  }),
);

builder.mutationField('closePeriod', (t) =>
  t.field({
    type: 'BookPeriod',
    description: 'Closes a month (结账): taxes, income and expenses to the profit, the lock.',
    args: {
      month: t.arg.string({ required: true, description: 'The first month that is open.' }),
      endsYear: t.arg.boolean({
        defaultValue: true,
        description: 'Whether the close of December carries the profit of the year (3103) to 3104; false leaves that to a voucher by hand.',
      }),
    },
    resolve: (_root, { month, endsYear }, context) => closePeriod(workOf(context), { month, endsYear: endsYear ?? true }),
  }),
);

builder.mutationField('reopenPeriod', (t) =>
  t.field({
    type: 'BookPeriod',
    description: 'Opens the last closed month again (反结账); the entries of its close are taken back in red.',
    args: {
      month: t.arg.string({ required: true, description: 'Which month.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { month, reason }, context) => reopenPeriod(workOf(context), month, reason),
  }),
);
