import { readYearEnd } from '#application/read-year-end.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('YearEnd', {
  description: 'What the close of December carries from the profit of the year to what is undistributed (年结).',
  fields: (t) => ({
    profit: t.field({
      type: 'Decimal',
      description: 'All that 3103 has then; a loss is negative.',
      resolve: ({ profit }) => fenToDecimal(profit),
    }),
    accountCode: t.exposeString('accountCode', {
      nullable: true,
      description: 'Where it goes: 3104, or the account named 未分配利润 below it; null when there is none in use.',
    }),
  }),
});

builder.queryField('yearEnd', (t) =>
  t.field({
    type: 'YearEnd',
    nullable: true,
    description: 'What the close of a month carried at the end of the year, or would carry now; null when no year ends with it.',
    args: { month: t.arg.string({ required: true, description: 'E.g. "2026-12".' }) },
    resolve: (_root, { month }, context) => readYearEnd(workOf(context), month),
  }),
);
