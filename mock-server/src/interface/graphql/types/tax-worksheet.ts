import { readTaxWorksheet } from '#application/read-ledger.ts';
import type { TaxFigures } from '#business/ledger/closing.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const figures: Readonly<Record<keyof TaxFigures, string>> = {
  output: 'Output tax (销项税额).',
  input: 'Input tax (进项税额).',
  inputTransferOut: 'Input tax that goes back (进项税额转出).',
  inputCarryForward: 'What the month before left over (上期留抵).',
  payable: 'Value-added tax to pay.',
  carryForwardNext: 'What is left over for the next month.',
  urban: 'Urban maintenance and construction tax (城市维护建设税).',
  education: 'Education surcharge (教育费附加).',
  localEducation: 'Local education surcharge (地方教育附加).',
  surtax: 'The three together.',
  incomeTax: 'Tax on the income of the year so far that is not accrued yet.',
};

builder.objectType('TaxWorksheet', {
  description: 'The taxes of a month: as its close has them, or as it would find them now.',
  fields: (t) => ({
    ...Object.fromEntries(
      Object.entries(figures).map(([name, description]) => [
        name,
        t.field({ type: 'Decimal', description, resolve: (taxes) => fenToDecimal(taxes[name as keyof TaxFigures]) }),
      ]),
    ),
    byRate: t.field({ type: ['TaxByRate'], description: 'Sales by rate, returns taken away.', resolve: ({ byRate }) => [...byRate] }),
  }),
});

builder.objectType('TaxByRate', {
  description: 'The sales of a rate.',
  fields: (t) => ({
    rate: t.expose('rate', { type: 'Decimal', description: 'Percent.' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
  }),
});

builder.queryField('taxWorksheet', (t) =>
  t.field({
    type: 'TaxWorksheet',
    description: 'The taxes of a month.',
    args: { month: t.arg.string({ required: true, description: 'E.g. "2026-03".' }) },
    resolve: (_root, { month }, context) => readTaxWorksheet(workOf(context), month),
  }),
);
