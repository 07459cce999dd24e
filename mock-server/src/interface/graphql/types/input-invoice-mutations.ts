import { deductInputInvoice, undeductInputInvoice } from '#application/deduct-input-invoice.ts';
import { approveInputInvoice, matchInputInvoice, submitInputInvoice, voidInputInvoice } from '#application/move-input-invoice.ts';
import { createInputInvoice, updateInputInvoice } from '#application/save-input-invoice.ts';
import type { InputInvoice } from '#business/purchasing/input-invoice.ts';
import type { DocumentVersion } from '#application/take-document.ts';
import type { Work } from '#application/work.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { InvoiceKindEnum } from './input-invoice-enums.ts';

const InputInvoiceLineInput = builder.inputType('InputInvoiceLineInput', {
  description: 'What is entered of one rate; above zero, for a red invoice, too.',
  fields: (t) => ({
    taxRate: t.field({ type: 'Decimal', required: true, description: 'Percent; must be valid on the day of the invoice.' }),
    net: t.field({ type: 'Decimal', required: true, description: 'Without tax, as printed.' }),
    tax: t.field({ type: 'Decimal', required: true, description: 'The tax as printed; less than 1 yuan from net times rate.' }),
  }),
});

const InvoiceMatchInput = builder.inputType('InvoiceMatchInput', {
  description: 'For how much of a document an invoice is; above zero, whatever goes back, too.',
  fields: (t) => ({
    documentId: t.id({ required: true, description: 'An approved receipt, return or expense of the supplier.' }),
    net: t.field({ type: 'Decimal', required: true, description: 'Without tax.' }),
    tax: t.field({ type: 'Decimal', required: true, description: 'The tax.' }),
  }),
});

const InputInvoiceInput = builder.inputType('InputInvoiceInput', {
  description: 'Everything that is entered of an input invoice.',
  fields: (t) => ({
    supplierId: t.id({ required: true, description: 'Who issued it.' }),
    kind: t.field({ type: InvoiceKindEnum, required: true, description: 'Special or ordinary.' }),
    digital: t.boolean({ required: true, description: 'Whether it is a digital invoice (数电票).' }),
    invoiceCode: t.string({ description: '10 or 12 digits; none for a digital one.' }),
    invoiceNumber: t.string({ required: true, description: '8 digits, or the 20 of a digital one; once for each supplier.' }),
    date: t.field({ type: 'Date', required: true, description: 'The day on which it was issued.' }),
    red: t.boolean({ required: true, description: 'Whether it takes back (红字).' }),
    redOfId: t.id({ description: 'The invoice that a red one takes back, where that is registered.' }),
    note: t.string({ description: 'A remark, at most 500 characters.' }),
    lines: t.field({ type: [InputInvoiceLineInput], required: true, description: 'One for each rate, at most 20.' }),
    matches: t.field({ type: [InvoiceMatchInput], description: 'What it is for; nothing yet when left out.' }),
  }),
});

const submit = 'Whether a draft is handed in for approval at once; it stays as it is when left out.';

builder.mutationField('createInputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    description: 'Registers an invoice as a draft and numbers it.',
    args: {
      input: t.arg({ type: InputInvoiceInput, required: true, description: 'What is entered.' }),
      submit: t.arg.boolean({ description: submit }),
    },
    resolve: (_root, args, context) => createInputInvoice(workOf(context), { entries: args.input, submit: args.submit === true }),
  }),
);

builder.mutationField('updateInputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    description: 'Replaces everything entered of an invoice that is not approved yet.',
    args: {
      id: t.arg.id({ required: true, description: 'Which invoice.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: InputInvoiceInput, required: true, description: 'What is entered.' }),
      submit: t.arg.boolean({ description: submit }),
    },
    resolve: (_root, args, context) => updateInputInvoice(workOf(context), args, { entries: args.input, submit: args.submit === true }),
  }),
);

interface Move {
  readonly name: string;
  readonly description: string;
  readonly move: (work: Work, wanted: DocumentVersion) => Promise<InputInvoice>;
}

const moves: readonly Move[] = [
  { name: 'submitInputInvoice', description: 'Hands a draft in for approval.', move: submitInputInvoice },
  {
    name: 'approveInputInvoice',
    description: 'Approves an invoice: what it is matched with is invoiced, and the cents by which it differs are booked today.',
    move: approveInputInvoice,
  },
  { name: 'undeductInputInvoice', description: 'Takes a deduction back, as long as its month is open.', move: undeductInputInvoice },
];

for (const { name, description, move } of moves) {
  builder.mutationField(name, (t) =>
    t.field({
      type: 'InputInvoice',
      description,
      args: {
        id: t.arg.id({ required: true, description: 'Which invoice.' }),
        version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      },
      resolve: (_root, wanted, context) => move(workOf(context), wanted),
    }),
  );
}

builder.mutationField('matchInputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    description: 'Matches an approved invoice anew, some of which is for nothing yet.',
    args: {
      id: t.arg.id({ required: true, description: 'Which invoice.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      matches: t.arg({ type: [InvoiceMatchInput], required: true, description: 'All that it is for.' }),
    },
    resolve: (_root, { matches, ...wanted }, context) => matchInputInvoice(workOf(context), wanted, matches),
  }),
);

builder.mutationField('deductInputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    description: 'Notes that a special invoice was ticked (勾选) and is deducted in a month.',
    args: {
      id: t.arg.id({ required: true, description: 'Which invoice.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      month: t.arg.string({ required: true, description: 'An open month from that of the invoice on, e.g. "2026-03".' }),
    },
    resolve: (_root, { month, ...wanted }, context) => deductInputInvoice(workOf(context), wanted, month),
  }),
);

builder.mutationField('voidInputInvoice', (t) =>
  t.field({
    type: 'InputInvoice',
    description: 'Voids an invoice: what it was for can be invoiced again.',
    args: {
      id: t.arg.id({ required: true, description: 'Which invoice.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { reason, ...wanted }, context) => voidInputInvoice(workOf(context), wanted, reason),
  }),
);
