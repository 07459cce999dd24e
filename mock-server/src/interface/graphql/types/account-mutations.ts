import { createAccount, updateAccount } from '#application/save-account.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { BalanceDirectionEnum } from './enums.ts';

const NewAccountInput = builder.inputType('NewAccountInput', {
  description: 'What is entered about a new account.',
  fields: (t) => ({
    parentId: t.id({ required: true, description: 'The account that it is directly below.' }),
    code: t.string({ description: "The parent's code, a dot and two digits; the next free one when left out." }),
    name: t.string({ required: true, description: 'At most 50 characters.' }),
    direction: t.field({ type: BalanceDirectionEnum, description: "The parent's when left out." }),
  }),
});

const AccountInput = builder.inputType('AccountInput', {
  description: 'What is changed of an account; what is left out stays as it is. Code and group never change.',
  fields: (t) => ({
    name: t.string({ description: 'At most 50 characters.' }),
    enabled: t.boolean({ description: 'Whether it is in use; one in use is never below one that is not.' }),
  }),
});

builder.mutationField('createAccount', (t) =>
  t.field({
    type: 'Account',
    description: 'Writes a new account below another one, which is no leaf from then on; at most four levels.',
    args: { input: t.arg({ type: NewAccountInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createAccount(workOf(context), input),
  }),
);

builder.mutationField('updateAccount', (t) =>
  t.field({
    type: 'Account',
    description: 'Changes an account.',
    args: {
      id: t.arg.id({ required: true, description: 'Which account.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: AccountInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateAccount(workOf(context), wanted, input),
  }),
);
