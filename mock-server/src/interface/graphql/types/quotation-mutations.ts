import { loseQuotation, sendQuotation } from '#application/move-quotation.ts';
import { createQuotation, updateQuotation } from '#application/save-quotation.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const QuotationLineInput = builder.inputType('QuotationLineInput', {
  description: 'One product to be entered on a quotation.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is offered.' }),
    unitId: t.id({ description: "The further unit of the product that quantity and price are in; the product's own when left out." }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, up to 4 places.' }),
    price: t.field({ type: 'Decimal', required: true, description: 'Of one unit, up to 6 places.' }),
    discount: t.field({ type: 'Decimal', description: 'Percent off; 0 when left out.' }),
    taxRate: t.field({ type: 'Decimal', required: true, description: "Percent; must be valid on the quotation's date." }),
  }),
});

const QuotationInput = builder.inputType('QuotationInput', {
  description: 'Everything that is entered on a quotation.',
  fields: (t) => ({
    customerId: t.id({ required: true, description: 'To whom it goes.' }),
    date: t.field({ type: 'Date', required: true, description: 'The day of the offer.' }),
    validUntil: t.field({ type: 'Date', required: true, description: "The last day on which it holds, not before the offer's." }),
    salespersonId: t.id({ description: 'The present member when left out.' }),
    taxIncluded: t.boolean({ required: true, description: 'Whether line prices include tax.' }),
    note: t.string({ description: 'A remark, at most 500 characters.' }),
    lines: t.field({ type: [QuotationLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const send = 'Whether a draft is sent at once; it stays as it is when left out.';

builder.mutationField('createQuotation', (t) =>
  t.field({
    type: 'Quotation',
    description: 'Writes a new draft and numbers it.',
    args: {
      input: t.arg({ type: QuotationInput, required: true, description: 'What is entered.' }),
      send: t.arg.boolean({ description: send }),
    },
    resolve: (_root, args, context) => createQuotation(workOf(context), { entries: args.input, send: args.send === true }),
  }),
);

builder.mutationField('updateQuotation', (t) =>
  t.field({
    type: 'Quotation',
    description: 'Replaces everything entered on a quotation that is neither accepted nor lost; of what was sent it makes a new revision.',
    args: {
      id: t.arg.id({ required: true, description: 'Which quotation.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: QuotationInput, required: true, description: 'What is entered.' }),
      send: t.arg.boolean({ description: send }),
    },
    resolve: (_root, args, context) => updateQuotation(workOf(context), args, { entries: args.input, send: args.send === true }),
  }),
);

builder.mutationField('sendQuotation', (t) =>
  t.field({
    type: 'Quotation',
    description: 'Notes that a draft was sent to its customer.',
    args: {
      id: t.arg.id({ required: true, description: 'Which quotation.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => sendQuotation(workOf(context), wanted),
  }),
);

builder.mutationField('loseQuotation', (t) =>
  t.field({
    type: 'Quotation',
    description: 'Gives a quotation up; it stays readable.',
    args: {
      id: t.arg.id({ required: true, description: 'Which quotation.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { reason, ...wanted }, context) => loseQuotation(workOf(context), wanted, reason),
  }),
);
