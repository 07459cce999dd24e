import { readInvoiceFigures, readTaxWorksheet } from '#application/read-ledger.ts';
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
    invoices: t.field({
      type: 'InvoiceTaxFigures',
      description: 'The input tax as invoices have it, to be held against `input`, which receipts booked.',
      resolve: ({ month }, _args, context) => readInvoiceFigures(workOf(context), month),
    }),
  }),
});

builder.objectType('InvoiceTaxFigures', {
  description: 'Input tax by what became of its invoices.',
  fields: (t) => ({
    deducted: t.field({
      type: 'InvoiceTaxSum',
      description: 'Ticked (已勾选) and deducted in the month.',
      resolve: ({ deducted }) => deducted,
    }),
    pending: t.field({
      type: 'InvoiceTaxSum',
      description: 'Approved special invoices up to its end, not deducted by then (待勾选).',
      resolve: ({ pending }) => pending,
    }),
    uninvoiced: t.field({
      type: 'InvoiceTaxSum',
      description: 'What receipts up to its end booked, and no invoice has come for yet; as known now.',
      resolve: ({ uninvoiced }) => uninvoiced,
    }),
  }),
});

builder.objectType('InvoiceTaxSum', {
  description: 'A sum of invoices, or of what has none.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many.' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
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
