import { beginBooks } from '#application/opening/begin-books.ts';
import { beginImportedBooks } from '#application/opening/begin-imported-books.ts';
import { readBook } from '#application/read-ledger.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('Books', {
  description: 'The books of the company (账套).',
  fields: (t) => ({ firstPeriod: t.exposeString('firstPeriod', { description: 'The first month that is kept.' }) }),
});

const OpeningBalanceInput = builder.inputType('OpeningBalanceInput', {
  description: 'A balance of an account, on one side.',
  fields: (t) => ({
    accountCode: t.string({ required: true, description: 'A code of the chart that nothing is below.' }),
    debit: t.field({ type: 'Decimal', description: 'By debit.' }),
    credit: t.field({ type: 'Decimal', description: 'By credit.' }),
  }),
});

const OpeningStockInput = builder.inputType('OpeningStockInput', {
  description: 'Goods that lay in a warehouse.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'Which product.' }),
    warehouseId: t.id({ required: true, description: 'Which warehouse.' }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'How much.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'What it cost.' }),
  }),
});

const OpeningItemInput = builder.inputType('OpeningItemInput', {
  description: 'What was open with a party.',
  fields: (t) => ({
    partyId: t.id({ required: true, description: 'The customer or supplier.' }),
    number: t.string({ required: true, description: 'The number of its document, at most 40 characters.' }),
    date: t.field({ type: 'Date', required: true, description: 'The day of its document.' }),
    dueDate: t.field({ type: 'Date', required: true, description: 'By when it is due.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'What was open.' }),
  }),
});

const YearToDateInput = builder.inputType('YearToDateInput', {
  description: 'What an account of income or expenses came to in the months of the year before.',
  fields: (t) => ({
    accountCode: t.string({ required: true, description: 'Which account.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'On its usual side.' }),
  }),
});

const OpeningInput = builder.inputType('OpeningInput', {
  description: 'What the books begin with (期初). Items must come to the balances of their accounts.',
  fields: (t) => ({
    period: t.string({ required: true, description: 'The first month that is kept, e.g. "2026-03".' }),
    balances: t.field({ type: [OpeningBalanceInput], required: true, description: 'Balanced; may be empty.' }),
    stock: t.field({ type: [OpeningStockInput], required: true, description: 'Together the balance of 1405.' }),
    receivables: t.field({ type: [OpeningItemInput], required: true, description: 'Together the balance of 1122.' }),
    payables: t.field({ type: [OpeningItemInput], required: true, description: 'Together the balance of 2202.01.' }),
    customerAdvances: t.field({ type: [OpeningItemInput], required: true, description: 'Together the balance of 2203; may be empty.' }),
    supplierAdvances: t.field({ type: [OpeningItemInput], required: true, description: 'Together the balance of 1123; may be empty.' }),
    yearToDate: t.field({ type: [YearToDateInput], required: true, description: 'Income and expenses; may be empty.' }),
  }),
});

builder.queryField('books', (t) =>
  t.field({
    type: 'Books',
    nullable: true,
    description: 'The books of the company; null while they have not begun.',
    resolve: (_root, _args, context) => readBook(workOf(context)),
  }),
);

builder.mutationField('beginBooks', (t) =>
  t.field({
    type: 'Books',
    description: 'Begins the books with what there was at the end of the month before; done once.',
    args: { input: t.arg({ type: OpeningInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => beginBooks(workOf(context), input),
  }),
);

const SeenImportInput = builder.inputType('SeenImportInput', {
  description: 'An import as it was seen.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which import.' }),
    version: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

builder.mutationField('beginImportedBooks', (t) =>
  t.field({
    type: 'Books',
    description: 'Begins the books with imports of what they begin with, at most one of each kind: all of them, or nothing; done once.',
    args: {
      period: t.arg.string({ required: true, description: 'The first month that is kept, e.g. "2026-03".' }),
      imports: t.arg({
        type: [SeenImportInput],
        required: true,
        description: 'They must come to the balances of their accounts; may be none.',
      }),
    },
    resolve: (_root, { period, imports }, context) => beginImportedBooks(workOf(context), { period, imports }),
  }),
);
