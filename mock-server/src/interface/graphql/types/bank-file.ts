import { bankRowActs } from '#application/bank/check-bank-rows.ts';
import { listBankFiles, removeBankFile, takeBankFile, tryBankFile } from '#application/bank/take-bank-file.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { describeProblem, type DescribedProblem } from '../../errors/describe-error.ts';
import { builder } from '../builder.ts';
import { localeOf, workOf, type RequestContext } from '../request-context.ts';
import { shortList } from '../short-list.ts';

const BankRowActEnum = builder.enumType('BankRowAct', {
  description: 'What becomes of a row of a file: it is taken in, it is there already, it is of before the start, or it is wrong.',
  values: bankRowActs,
});

builder.objectType('BankFile', {
  description: "A bank's file whose lines were taken in.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    name: t.exposeString('name', { description: 'What the file was called.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was taken in.' }),
    isTyped: t.exposeBoolean('isTyped', { description: 'Whether it is no file, but what was typed.' }),
    lines: t.exposeInt('lines', { description: 'How many lines were new.' }),
    done: t.exposeInt('done', { description: 'How many of them stand for something or were put aside; only a file with none is removed.' }),
    firstDay: t.expose('firstDay', { type: 'Date', description: 'The day of its first line.' }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'The day of its last line.' }),
  }),
});

builder.objectType('BankRowProblem', {
  description: 'What is wrong with a cell.',
  fields: (t) => ({
    column: t.exposeString('path', { description: 'The entry: date, amount, balance, party, note or flowNumber.' }),
    code: t.string({
      description: 'The code of the error.',
      resolve: (problem, _args, context) => told(problem, context).code,
    }),
    message: t.string({
      description: 'What is wrong and what to do.',
      resolve: (problem, _args, context) => told(problem, context).message,
    }),
  }),
});

builder.objectType('BankRowCheck', {
  description: 'What becomes of a row of a file.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Which row of the file.' }),
    act: t.expose('act', { type: BankRowActEnum, description: 'What becomes of it.' }),
    missing: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'By how much its balance does not follow from the row before; null when it follows or there is none.',
      resolve: ({ missing }) => (missing === null ? null : fenToDecimal(missing)),
    }),
    problems: t.field({
      type: ['BankRowProblem'],
      description: 'What is wrong with it.',
      ...shortList(1),
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

builder.objectType('BankFileCheck', {
  description: 'What a file comes to; nothing is written.',
  fields: (t) => ({
    rows: t.field({
      type: ['BankRowCheck'],
      description: 'Its rows from the oldest to the latest, then those that are wrong.',
      ...shortList(200),
      resolve: ({ rows }) => [...rows],
    }),
    startDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'From which day the account is held against its bank, or would be with this file.',
      resolve: ({ start }) => start?.day ?? null,
    }),
    startBalance: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What the bank had before that day; null when the file does not say.',
      resolve: ({ start }) => (start?.balance == null ? null : fenToDecimal(start.balance)),
    }),
  }),
});

builder.objectType('BankFileResult', {
  description: 'What was taken in of a file.',
  fields: (t) => ({
    file: t.field({ type: 'BankFile', nullable: true, description: 'Null when nothing of it was new.', resolve: ({ file }) => file }),
    taken: t.exposeInt('taken', { description: 'How many rows were new.' }),
    known: t.exposeInt('known', { description: 'How many were there already.' }),
    early: t.exposeInt('early', { description: 'How many were of before the start.' }),
  }),
});

const BankRowInput = builder.inputType('BankRowInput', {
  description: "A row of a bank's file; texts, so that what is wrong is told row by row.",
  fields: (t) => ({
    number: t.int({ required: true, description: 'Which row of the file.' }),
    date: t.string({ required: true, description: 'yyyy-mm-dd' }),
    amount: t.string({ required: true, description: 'A decimal: what came in, or below 0 what went out.' }),
    balance: t.string({ required: true, description: 'What there was after it; empty when the file does not say.' }),
    party: t.string({ required: true, description: 'The other side, at most 200 characters.' }),
    note: t.string({ required: true, description: 'At most 500 characters.' }),
    flowNumber: t.string({ required: true, description: "The bank's number, at most 100 characters; empty when it has none." }),
  }),
});

/** From when an account begins whose first lines come. */
export const BankFileStartInput = builder.inputType('BankFileStartInput', {
  description: 'From when an account is held against its bank whose first file it is; what is left out follows from the first row.',
  fields: (t) => ({
    day: t.string({ description: 'The first day, yyyy-mm-dd.' }),
    balance: t.string({ description: 'What the bank had before it, a decimal.' }),
  }),
});

builder.queryField('bankFiles', (t) =>
  t.field({
    type: ['BankFile'],
    description: 'The last 50 files of a bank account.',
    ...shortList(50),
    args: { cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }) },
    resolve: async (_root, { cashAccountId }, context) => [...(await listBankFiles(workOf(context), cashAccountId))],
  }),
);

builder.mutationField('tryBankFile', (t) =>
  t.field({
    type: 'BankFileCheck',
    description: 'Checks the rows of a file and says what would become of them. Nothing is written.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      rows: t.arg({ type: [BankRowInput], required: true, description: 'At most 2000 rows.' }),
      start: t.arg({ type: BankFileStartInput, description: 'For the first file of the account.' }),
    },
    resolve: (_root, wish, context) => tryBankFile(workOf(context), wish),
  }),
);

builder.mutationField('takeBankFile', (t) =>
  t.field({
    type: 'BankFileResult',
    description: 'Takes in what is new of a file; nothing when a row is wrong.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      name: t.arg.string({ required: true, description: 'What the file is called, at most 200 characters.' }),
      rows: t.arg({ type: [BankRowInput], required: true, description: 'At most 2000 rows.' }),
      start: t.arg({ type: BankFileStartInput, description: 'For the first file of the account.' }),
    },
    resolve: (_root, wish, context) => takeBankFile(workOf(context), wish),
  }),
);

builder.mutationField('removeBankFile', (t) =>
  t.field({
    type: 'BankFile',
    description: 'Removes a file with its lines, of which none stands for anything yet, and returns what it was.',
    args: {
      id: t.arg.id({ required: true, description: 'Which file.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => removeBankFile(workOf(context), wanted),
  }),
);

function told(problem: Parameters<typeof describeProblem>[0], context: RequestContext): DescribedProblem {
  return describeProblem(problem, localeOf(context));
}
