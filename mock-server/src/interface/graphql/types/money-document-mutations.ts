import { createJournal } from '#application/create-journal.ts';
import { createAdvanceUse, createMoneyDocument } from '#application/create-money-document.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';
import { JournalWordEnum } from './books-enums.ts';

const MoneyKindEnum = builder.enumType('MoneyKind', {
  description: 'Whether money comes from a customer or goes to a supplier.',
  values: ['RECEIPT', 'PAYMENT'] as const,
});

const SettleInput = builder.inputType('SettleInput', {
  description: 'An open item, and how much of it is settled.',
  fields: (t) => ({
    itemId: t.id({ required: true, description: 'Which item.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'At most what is open; below 0 for a credit.' }),
  }),
});

const MoneyInput = builder.inputType('MoneyInput', {
  description: 'What is entered when money comes or goes; what it does not settle is an advance.',
  fields: (t) => ({
    type: t.field({ type: MoneyKindEnum, required: true, description: 'Which way it goes.' }),
    partyId: t.id({ required: true, description: 'The customer of a receipt, the supplier of a payment.' }),
    cashAccountId: t.id({ required: true, description: 'Where it comes to or goes from.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'How much.' }),
    discount: t.field({ type: 'Decimal', description: 'What is let off of what is settled; none when left out.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    settles: t.field({ type: [SettleInput], required: true, description: 'What it is for; may be empty.' }),
  }),
});

const AdvanceUseInput = builder.inputType('AdvanceUseInput', {
  description: 'What is entered when an advance is used.',
  fields: (t) => ({
    advanceItemId: t.id({ required: true, description: 'The open item of the advance.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    settles: t.field({ type: [SettleInput], required: true, description: 'What it is used for.' }),
  }),
});

export const JournalLineInput = builder.inputType('JournalLineInput', {
  description: 'A line of a voucher by hand: one side, red figures below 0.',
  fields: (t) => ({
    accountCode: t.string({ required: true, description: 'A code of the chart, e.g. "2221.01.05"; nothing may be below it.' }),
    debit: t.field({ type: 'Decimal', description: 'On the debit side.' }),
    credit: t.field({ type: 'Decimal', description: 'On the credit side.' }),
    summary: t.string({ description: 'What the line says, at most 200 characters; what the voucher says when left out.' }),
  }),
});

const CashFlowInput = builder.inputType('CashFlowInput', {
  description: 'An amount of a line of the cash flow statement.',
  fields: (t) => ({
    line: t.int({ required: true, description: 'As the form numbers it, e.g. 5 for taxes paid; no sum.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'Without a sign, whichever way it goes.' }),
  }),
});

const JournalInput = builder.inputType('JournalInput', {
  description: 'What is entered on a voucher by hand.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    word: t.field({ type: JournalWordEnum, required: true, description: 'What it is numbered under.' }),
    summary: t.string({ required: true, description: 'What it says, at most 200 characters.' }),
    attachedPapers: t.int({ description: 'How many papers are attached (附单据), 0 to 999; none when left out.' }),
    lines: t.field({ type: [JournalLineInput], required: true, description: 'At least 2, balanced.' }),
    cashFlow: t.field({ type: [CashFlowInput], description: 'What its cash is for; other money of the business when left out.' }),
    templateId: t.id({ description: 'The template that it was begun with, so that its month knows that it was written.' }),
  }),
});

builder.mutationField('createMoneyDocument', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a receipt or payment.',
    args: {
      input: t.arg({ type: MoneyInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createMoneyDocument(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createAdvanceUse', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes the use of an advance for what its party owes or is owed.',
    args: {
      input: t.arg({ type: AdvanceUseInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createAdvanceUse(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createJournal', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a voucher by hand.',
    args: {
      input: t.arg({ type: JournalInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createJournal(workOf(context), args.input, writingOf(args)),
  }),
);
