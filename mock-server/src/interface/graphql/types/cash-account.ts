import { createCashAccount, listCashAccounts, updateCashAccount } from '#application/save-cash-account.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('CashAccount', {
  description: 'Where money is kept (资金账户).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    name: t.exposeString('name', { description: 'Unique in the company.' }),
    accountCode: t.exposeString('accountCode', { description: 'The account of the ledger that it is booked to.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new documents may name it.' }),
    allowNegative: t.exposeBoolean('allowNegative', {
      description: 'Whether more may go out than its account of the ledger has, such as an overdraft.',
    }),
  }),
});

const CashAccountInput = builder.inputType('CashAccountInput', {
  description: 'What is entered about a cash account; what is left out of a change stays as it is.',
  fields: (t) => ({
    name: t.string({ description: 'At most 100 characters, unique in the company; needed for a new one.' }),
    accountCode: t.string({ description: '1001, 1002 or 1012, or one below them; needed for a new one.' }),
    enabled: t.boolean({ description: 'True when left out of a new one.' }),
    allowNegative: t.boolean({ description: 'Whether more may go out than there is; true when left out of a new one.' }),
  }),
});

builder.queryField('cashAccounts', (t) =>
  t.field({
    type: ['CashAccount'],
    description: 'The cash accounts with which the viewer works, by their account, in use or not.',
    resolve: async (_root, _args, context) => [...(await listCashAccounts(workOf(context)))],
  }),
);

builder.mutationField('createCashAccount', (t) =>
  t.field({
    type: 'CashAccount',
    description: 'Writes a new cash account.',
    args: { input: t.arg({ type: CashAccountInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createCashAccount(workOf(context), input),
  }),
);

builder.mutationField('updateCashAccount', (t) =>
  t.field({
    type: 'CashAccount',
    description: 'Changes a cash account.',
    args: {
      id: t.arg.id({ required: true, description: 'Which cash account.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: CashAccountInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateCashAccount(workOf(context), wanted, input),
  }),
);
