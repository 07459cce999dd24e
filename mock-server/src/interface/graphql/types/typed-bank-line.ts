import { correctBankLine, removeBankLine, typeBankLine } from '#application/bank/type-bank-line.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { BankFileStartInput } from './bank-file.ts';

const BankLineInput = builder.inputType('BankLineInput', {
  description: "A line of a bank's statement as somebody types it; texts, as in files.",
  fields: (t) => ({
    date: t.string({ required: true, description: 'yyyy-mm-dd' }),
    amount: t.string({ required: true, description: 'A decimal: what came in, or below 0 what went out.' }),
    balance: t.string({ required: true, description: 'What there was after it; empty when the statement does not say.' }),
    party: t.string({ required: true, description: 'The other side, at most 200 characters; may be empty.' }),
    note: t.string({ required: true, description: 'At most 500 characters; may be empty.' }),
    flowNumber: t.string({ required: true, description: "The bank's number, at most 100 characters; may be empty." }),
  }),
});

const which = 'Which line.';
const version = 'The version it was read in.';

builder.mutationField('typeBankLine', (t) =>
  t.field({
    type: 'BankLine',
    description: 'Adds a line that no file has; a file that comes later does not add it again.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      line: t.arg({ type: BankLineInput, required: true, description: 'What the bank says.' }),
      start: t.arg({ type: BankFileStartInput, description: 'For the first line of the account.' }),
    },
    resolve: (_root, entries, context) => typeBankLine(workOf(context), entries),
  }),
);

builder.mutationField('correctBankLine', (t) =>
  t.field({
    type: 'BankLine',
    description: 'Corrects a line that was typed, while it stands for nothing.',
    args: {
      id: t.arg.id({ required: true, description: which }),
      version: t.arg.int({ required: true, description: version }),
      line: t.arg({ type: BankLineInput, required: true, description: 'What the bank says.' }),
    },
    resolve: (_root, { id, version: read, line }, context) => correctBankLine(workOf(context), { id, version: read }, line),
  }),
);

builder.mutationField('removeBankLine', (t) =>
  t.field({
    type: 'BankLine',
    description: 'Removes a line that was typed, while it stands for nothing, and returns what it was.',
    args: { id: t.arg.id({ required: true, description: which }), version: t.arg.int({ required: true, description: version }) },
    resolve: (_root, wanted, context) => removeBankLine(workOf(context), wanted),
  }),
);
