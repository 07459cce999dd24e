import { ignoreBankLines, matchBankLines, reopenBankLine } from '#application/bank/match-bank-lines.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const BankLineVersionInput = builder.inputType('BankLineVersionInput', {
  description: 'A line as it was read.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Which line.' }),
    version: t.int({ required: true, description: 'The version it was read in.' }),
  }),
});

const BankMatchInput = builder.inputType('BankMatchInput', {
  description: 'Lines and movements that are the same money.',
  fields: (t) => ({
    lines: t.field({ type: [BankLineVersionInput], required: true, description: 'At least one line.' }),
    movementIds: t.idList({
      required: true,
      description: 'What they stand for; nothing when the lines cancel each other, as what a bank takes back.',
    }),
  }),
});

builder.mutationField('matchBankLines', (t) =>
  t.field({
    type: 'Int',
    description: 'Says what lines stand for, all that is asked for or nothing, and returns how many matches that are.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      matches: t.arg({ type: [BankMatchInput], required: true, description: 'What belongs together; at most 500 lines and movements.' }),
    },
    resolve: (_root, { cashAccountId, matches }, context) => matchBankLines(workOf(context), cashAccountId, matches),
  }),
);

builder.mutationField('ignoreBankLines', (t) =>
  t.field({
    type: 'Int',
    description: 'Puts lines aside that no document will stand for, and returns how many. The statement goes on to name them.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      lines: t.arg({ type: [BankLineVersionInput], required: true, description: 'Which lines, at most 500.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, wish, context) => ignoreBankLines(workOf(context), wish),
  }),
);

builder.mutationField('reopenBankLine', (t) =>
  t.field({
    type: 'BankLine',
    description: 'Makes a line open again that was put aside, or matched: then with all lines and movements of its match.',
    args: {
      id: t.arg.id({ required: true, description: 'Which line.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => reopenBankLine(workOf(context), wanted),
  }),
);
