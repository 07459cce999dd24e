import { listBankAccounts, listEarlierMovements, listStartMovements } from '#application/bank/read-bank-board.ts';
import { setBankStart } from '#application/bank/set-bank-start.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('BankStart', {
  description: 'From which day a bank account is held against its bank, and what the bank had before that day.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    day: t.expose('day', { type: 'Date', description: 'The first day.' }),
    balance: t.field({ type: 'Decimal', description: 'What the bank had before it.', resolve: ({ balance }) => fenToDecimal(balance) }),
  }),
});

builder.objectType('BankAccount', {
  description: 'A cash account whose money lies with a bank, and how far it is reconciled (银行对账).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the cash account.' }),
    name: t.exposeString('name', { description: 'Of the cash account.' }),
    accountCode: t.exposeString('accountCode', { description: 'The account of the ledger that it is booked to.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new documents may name it.' }),
    isAlone: t.exposeBoolean('isAlone', {
      description: 'Whether it has its account of the ledger for itself; one that shares it cannot be reconciled.',
    }),
    start: t.field({ type: 'BankStart', nullable: true, description: 'Null before anything was taken in.', resolve: ({ start }) => start }),
    openLines: t.exposeInt('openLines', { description: 'How many lines stand for nothing yet.' }),
    lastDay: t.expose('lastDay', { type: 'Date', nullable: true, description: 'The day of the last line; null while there is none.' }),
  }),
});

builder.queryField('bankAccounts', (t) =>
  t.field({
    type: ['BankAccount'],
    description: 'The cash accounts whose money lies with a bank, by their account.',
    ...shortList(20),
    resolve: async (_root, _args, context) => [...(await listBankAccounts(workOf(context)))],
  }),
);

builder.queryField('bankEarlierMovements', (t) =>
  t.field({
    type: ['BankMovement'],
    description: 'The last 200 movements of the books before a day, of which the bank may not have had some by then.',
    ...shortList(200),
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      before: t.arg({ type: 'Date', required: true, description: 'The day they are before.' }),
    },
    resolve: async (_root, { cashAccountId, before }, context) => [...(await listEarlierMovements(workOf(context), cashAccountId, before))],
  }),
);

builder.queryField('bankStartMovements', (t) =>
  t.field({
    type: ['ID'],
    description: 'Which movements before its start the bank did not have by then.',
    ...shortList(20),
    args: { cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }) },
    resolve: async (_root, { cashAccountId }, context) => [...(await listStartMovements(workOf(context), cashAccountId))],
  }),
);

const BankStartInput = builder.inputType('BankStartInput', {
  description: 'From which day a bank account is held against its bank.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The first day; nothing that is there may be of before it.' }),
    balance: t.field({ type: 'Decimal', required: true, description: 'What the bank had before it.' }),
    movementIds: t.idList({ required: true, description: 'Movements of the books before it that the bank did not have by then.' }),
  }),
});

builder.mutationField('setBankStart', (t) =>
  t.field({
    type: 'BankStart',
    description: 'Says from which day a bank account is held against its bank.',
    args: {
      cashAccountId: t.arg.id({ required: true, description: 'Which bank account.' }),
      version: t.arg.int({ description: 'The version it was read in; left out when there was none.' }),
      input: t.arg({ type: BankStartInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => setBankStart(workOf(context), wanted, input),
  }),
);
