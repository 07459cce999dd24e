import { readInvoiceFigures, readTaxWorksheet } from '#application/read-ledger.ts';
import type { TaxFigures } from '#business/ledger/closing.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const figures: Readonly<Record<Exclude<keyof TaxFigures, 'levy'>, string>> = {
  output: 'Output tax (销项税额); of a small-scale taxpayer the levy of the filing period so far.',
  input: 'Input tax (进项税额).',
  inputTransferOut: 'Input tax that goes back (进项税额转出).',
  inputCarryForward: 'What the month before left over (上期留抵).',
  payable: 'Value-added tax to pay; of a small-scale taxpayer that of the filing period so far, without what is exempt.',
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
        t.field({ type: 'Decimal', description, resolve: (taxes) => fenToDecimal(taxes[name as keyof typeof figures]) }),
      ]),
    ),
    levy: t.field({
      type: 'TaxLevy',
      nullable: true,
      description: 'What the value-added tax of a small-scale taxpayer comes from; null for a general taxpayer.',
      resolve: ({ levy }) => levy,
    }),
    byRate: t.field({
      type: ['TaxByRate'],
      description: 'Sales by rate, returns taken away; of a small-scale taxpayer those of the filing period so far.',
      resolve: ({ byRate }) => [...byRate],
    }),
    invoices: t.field({
      type: 'InvoiceTaxFigures',
      description: 'The input tax as invoices have it, to be held against `input`, which receipts booked.',
      resolve: ({ month }, _args, context) => readInvoiceFigures(workOf(context), month),
    }),
  }),
});

builder.objectType('TaxLevy', {
  description: 'The value-added tax of a small-scale taxpayer in a filing period, up to the month.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'The first month of the period, e.g. "2026-01".' }),
    settles: t.exposeBoolean('settles', { description: 'Whether the period ends with the month, so that its close decides what is paid.' }),
    sales: t.field({ type: 'Decimal', description: 'Revenue of the books, without tax.', resolve: ({ sales }) => fenToDecimal(sales) }),
    exemptSales: t.field({
      type: 'Decimal',
      description: 'Up to which sales of the period nothing is paid; a parameter.',
      resolve: ({ exemptSales }) => fenToDecimal(exemptSales),
    }),
    due: t.field({ type: 'Decimal', description: 'The levy on the sales.', resolve: ({ due }) => fenToDecimal(due) }),
    exempt: t.field({
      type: 'Decimal',
      description: 'What of it is not paid (减免税额); nothing before the period ends.',
      resolve: ({ exempt }) => fenToDecimal(exempt),
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
