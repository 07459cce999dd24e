import { readCashReport } from '#application/reports/read-cash-report.ts';
import { reportUnits } from '#business/reports/report-days.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

const ReportUnitEnum = builder.enumType('ReportUnit', {
  description: 'Into what days are put together: each by itself, weeks from Monday, or months.',
  values: reportUnits,
});

builder.objectType('CashReportRow', {
  description: 'Money that came and went in a day, week or month.',
  fields: (t) => ({
    key: t.expose('key', { type: 'Date', description: 'Its first day.' }),
    incoming: t.field({ type: 'Decimal', description: 'What came in.', resolve: ({ incoming }) => fenToDecimal(incoming) }),
    outgoing: t.field({
      type: 'Decimal',
      description: 'What went out, without a sign.',
      resolve: ({ outgoing }) => fenToDecimal(outgoing),
    }),
    balance: t.field({ type: 'Decimal', description: 'What there was at its end.', resolve: ({ balance }) => fenToDecimal(balance) }),
  }),
});

builder.objectType('CashReport', {
  description: 'How money came and went.',
  fields: (t) => ({
    opening: t.field({ type: 'Decimal', description: 'What there was before.', resolve: ({ opening }) => fenToDecimal(opening) }),
    rows: t.field({
      type: ['CashReportRow'],
      description: 'Every day, week or month, in its order.',
      ...shortList(200),
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

builder.queryField('cashReport', (t) =>
  t.field({
    type: 'CashReport',
    description: 'How money came and went in some days, as the books have it (资金走势).',
    args: {
      by: t.arg({ type: ReportUnitEnum, required: true, description: 'Into what days are put together.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day; at most ten years later.' }),
      accountCode: t.arg.string({ description: 'An account of the books that holds money; all of them when left out.' }),
    },
    resolve: (_root, wish, context) => readCashReport(workOf(context), wish),
  }),
);
